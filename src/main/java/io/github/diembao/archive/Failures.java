package io.github.diembao.archive;

import io.github.diembao.html.UnreadablePageException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Turns exceptions of reading into failures with a clear message. */
final class Failures {

    private Failures() {}

    static InputFailure reading(String source, Exception e) {
        if (e instanceof InputLimitException) {
            return new InputFailure(source, InputFailure.Reason.TOO_LARGE, message(e));
        }
        if (e instanceof NoSuchFileException) {
            return new InputFailure(source, InputFailure.Reason.NOT_FOUND, "no such file or folder");
        }
        if (e instanceof EOFException) {
            return new InputFailure(source, InputFailure.Reason.MALFORMED, "cut off: " + message(e));
        }
        if (e instanceof IOException) {
            return new InputFailure(source, InputFailure.Reason.UNREADABLE, "can't be read: " + message(e));
        }
        return new InputFailure(source, InputFailure.Reason.MALFORMED, "can't be read: " + e);
    }

    static InputFailure unreadable(String source, UnreadablePageException e) {
        return new InputFailure(source, InputFailure.Reason.valueOf(e.reason().name()), message(e));
    }

    private static String message(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
