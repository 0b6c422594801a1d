package io.github.diembao.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** JSON Lines, one line at a time; an overlong line is passed over, never held. */
final class LinesSource implements EventSource {

    private final LineReader lines;
    private final String source;
    private final int maxBytes;
    private final JsonLine json;
    private boolean anything;

    LinesSource(InputStream in, String source, InputOptions options) {
        this.lines = new LineReader(in, options.maxBytes());
        this.source = source;
        this.maxBytes = options.maxBytes();
        this.json = new JsonLine(options, new RecordFields(options));
    }

    @Override
    public @Nullable Step next() throws IOException {
        while (lines.next()) {
            String place = source + ":" + lines.number();
            if (lines.isTooLong()) {
                anything = true;
                return new Step.Done(new InputFailure(
                        place, InputFailure.Reason.TOO_LARGE, "line of more than " + maxBytes + " bytes"));
            }
            if (!lines.isBlank()) {
                anything = true;
                return new Step.Done(json.read(lines.bytes(), place));
            }
        }
        if (!anything) {
            anything = true;
            return new Step.Done(new InputFailure(source, InputFailure.Reason.EMPTY, "empty file"));
        }
        return null;
    }

    @Override
    public String name() {
        return source;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
