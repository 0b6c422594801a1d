package io.github.diembao.search;

/** An index can't be used: it is none, has another schema, is held by another writer, or its disk fails. */
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexException(String message) {
        super(message);
    }

    IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
