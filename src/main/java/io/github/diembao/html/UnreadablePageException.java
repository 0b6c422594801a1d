package io.github.diembao.html;

/** The one exception of this package's cleaners: the input is no text that could be a page. */
public final class UnreadablePageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why an input can't be read. */
    public enum Reason {
        /** No byte, or white space only. */
        EMPTY,
        /** No text: a picture, an archive, a program. */
        BINARY,
        /** Over the limit of {@link PageCleaner.Builder#maxPageBytes}. */
        TOO_LARGE,
        /** Markup the parser can't build a page from, such as hundreds of tags within each other that nothing closes. */
        MALFORMED
    }

    private final Reason reason;

    UnreadablePageException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * Returns why the input can't be read.
     *
     * @return the reason; {@link #getMessage()} says it in one line, without naming the input
     */
    public Reason reason() {
        return reason;
    }
}
