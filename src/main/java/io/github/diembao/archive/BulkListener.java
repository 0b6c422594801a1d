package io.github.diembao.archive;

/** Is told how a bulk run gets on, always from one thread. */
public interface BulkListener {

    /** A listener that does nothing. */
    BulkListener NONE = new BulkListener() {};

    /**
     * A batch is safely in the output.
     *
     * @param articles articles written so far, those of earlier runs included
     * @param failures inputs failed so far
     * @param bytes content read so far
     */
    default void onProgress(long articles, long failures, long bytes) {}

    /**
     * An input failed.
     *
     * @param failure what and why
     */
    default void onFailure(InputFailure failure) {}
}
