package io.github.diembao.archive;

import java.io.IOException;

/** An input is larger, or unpacks to more, than it may. */
final class InputLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    InputLimitException(String message) {
        super(message);
    }

    InputLimitException(String message, Throwable cause) {
        super(message, cause);
    }
}
