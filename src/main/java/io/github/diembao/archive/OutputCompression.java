package io.github.diembao.archive;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** How an output file is packed, told by its name. */
enum OutputCompression {
    NONE,
    GZIP,
    ZSTD;

    private static final int ZSTD_LEVEL = 3;

    static OutputCompression of(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".gz") ? GZIP : name.endsWith(".zst") ? ZSTD : NONE;
    }

    /** Packs a batch as a member of its own; the same bytes always pack to the same bytes. */
    byte[] pack(byte[] batch) throws IOException {
        return switch (this) {
            case NONE -> batch;
            case ZSTD -> Zstd.compress(batch, ZSTD_LEVEL);
            case GZIP -> {
                ByteArrayOutputStream packed = new ByteArrayOutputStream(batch.length / 4 + 64);
                try (GZIPOutputStream out = new GZIPOutputStream(packed, 1 << 13)) {
                    out.write(batch);
                }
                yield packed.toByteArray();
            }
        };
    }
}
