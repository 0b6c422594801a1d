package io.github.diembao.archive;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What an {@link EventSource} yields: something done, or something to look into. */
sealed interface Step {

    /**
     * Nothing to open.
     *
     * @param event what to hand on
     */
    record Done(InputEvent event) implements Step {}

    /**
     * Content to be told by name and first bytes.
     *
     * @param source where it stands, for messages and records
     * @param name file name, which may tell what it is
     * @param content its bytes; whoever opens it closes it
     * @param url address it was captured from, null where unknown
     * @param charset charset of the HTTP header, null where unknown
     */
    record Open(
            String source,
            String name,
            InputStream content,
            @Nullable String url,
            @Nullable String charset) implements Step {

        static Open file(String source, String name, InputStream content) {
            return new Open(source, name, content, null, null);
        }
    }

    /**
     * A source to read before going on.
     *
     * @param source the nested source
     */
    record Enter(EventSource source) implements Step {}
}
