package io.github.diembao.archive;

/**
 * An input that could not be read.
 *
 * @param source where it stands: path, {@code file:line}
 * @param reason class of the failure
 * @param message what is wrong, one bounded line
 */
public record InputFailure(String source, Reason reason, String message) implements InputEvent {

    private static final int LONGEST_MESSAGE = 300;

    /** Classes of failure. */
    public enum Reason {
        /** There is no such file or folder. */
        NOT_FOUND,
        /** It can't be opened or read to its end. */
        UNREADABLE,
        /** It holds nothing. */
        EMPTY,
        /** It is no text. */
        BINARY,
        /** It is larger than the limit. */
        TOO_LARGE,
        /** It is not in the form it should have. */
        MALFORMED,
        /** It took longer than the limit. */
        TIMEOUT,
        /** A fault of this library. */
        INTERNAL
    }

    /** Keeps the message to one line of bounded length. */
    public InputFailure {
        String line = message.replace('\r', ' ').replace('\n', ' ');
        message = line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
    }
}
