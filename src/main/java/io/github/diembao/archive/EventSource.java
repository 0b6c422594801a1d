package io.github.diembao.archive;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something that is read item by item: a list of arguments, a folder, an archive, a file of lines. */
interface EventSource extends Closeable {

    /**
     * Reads on.
     *
     * @return an event, something to open, or null at the end
     * @throws IOException if reading fails for good; the source is then done
     */
    @Nullable
    Step next() throws IOException;

    /** Returns the name under which a failure of the whole source is reported. */
    String name();

    @Override
    void close() throws IOException;
}
