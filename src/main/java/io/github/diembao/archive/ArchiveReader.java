package io.github.diembao.archive;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An archive as a stream of its inputs: a file, folder, zip, tar, WARC, JSON Lines or CSV, packed or not.
 *
 * <pre>{@code
 * try (Stream<InputEvent> events = ArchiveReader.open(Path.of("crawl.warc.gz"))) {
 *     events.forEach(event -> {
 *         if (event instanceof ArticleInput input) { … } else if (event instanceof InputFailure failure) { … }
 *     });
 * }
 * }</pre>
 */
public final class ArchiveReader {

    private ArchiveReader() {}

    /**
     * Opens an archive as {@link InputOptions#defaults} say.
     *
     * @param path what to read; nothing is read before the stream is
     * @return what the archive holds, in its order; what can't be read, the archive itself included, is an
     *     {@link InputFailure} in its place. Sequential; to be closed, which closes the archive
     */
    public static Stream<InputEvent> open(Path path) {
        return open(path, InputOptions.defaults());
    }

    /**
     * Opens an archive.
     *
     * @param path what to read; nothing is read before the stream is
     * @param options how to read it
     * @return what the archive holds, as {@link #open(Path)} gives it
     */
    public static Stream<InputEvent> open(Path path, InputOptions options) {
        InputCursor cursor = InputCursor.open(List.of(path.toString()), options, InputStream.nullInputStream());
        return StreamSupport.stream(new Events(cursor), false).onClose(cursor::close);
    }

    /** The events of a cursor; never split, because an archive is read in one line. */
    private static final class Events extends Spliterators.AbstractSpliterator<InputEvent> {

        private final InputCursor cursor;

        Events(InputCursor cursor) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.cursor = cursor;
        }

        @Override
        public boolean tryAdvance(Consumer<? super InputEvent> action) {
            InputEvent event = cursor.next();
            if (event == null) {
                return false;
            }
            action.accept(event);
            return true;
        }
    }
}
