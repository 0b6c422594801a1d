package io.github.diembao.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** JSON Lines, one line at a time; an overlong line is passed over, never held. */
final class LinesSource implements EventSource {

    private static final int BUFFER = 1 << 16;
    private static final int[] BOM = {0xEF, 0xBB, 0xBF};

    private final InputStream in;
    private final String source;
    private final int maxBytes;
    private final RecordFields fields;
    private final JsonLine json;
    private long number;
    private boolean finished;
    private boolean anything;

    LinesSource(InputStream in, String source, InputOptions options) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.source = source;
        this.maxBytes = options.maxBytes();
        this.fields = new RecordFields(options);
        this.json = new JsonLine(options, fields);
    }

    @Override
    public @Nullable Step next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        while (!finished) {
            bytes.reset();
            String place = source + ":" + ++number;
            boolean tooLong = readLine(bytes);
            if (tooLong) {
                anything = true;
                return new Step.Done(new InputFailure(
                        place, InputFailure.Reason.TOO_LARGE, "line of more than " + maxBytes + " bytes"));
            }
            byte[] line = withoutBom(bytes.toByteArray());
            if (!ContentSniffer.isBlank(line)) {
                anything = true;
                return new Step.Done(json.read(line, place));
            }
        }
        if (!anything) {
            anything = true;
            return new Step.Done(new InputFailure(source, InputFailure.Reason.EMPTY, "empty file"));
        }
        return null;
    }

    /** Reads up to the line end; tells whether the line was too long to keep. */
    private boolean readLine(ByteArrayOutputStream bytes) throws IOException {
        boolean tooLong = false;
        int b;
        while ((b = in.read()) != '\n') {
            if (b < 0) {
                finished = true;
                break;
            }
            if (bytes.size() < maxBytes) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        return tooLong;
    }

    private byte[] withoutBom(byte[] line) {
        if (number != 1 || line.length < BOM.length) {
            return line;
        }
        for (int i = 0; i < BOM.length; i++) {
            if ((line[i] & 0xFF) != BOM[i]) {
                return line;
            }
        }
        return Arrays.copyOfRange(line, BOM.length, line.length);
    }

    @Override
    public String name() {
        return source;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
