package io.github.diembao.archive;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Files of lines, plain or packed. */
public final class PackedFiles {

    private PackedFiles() {}

    /**
     * Opens a file to read what it holds.
     *
     * @param file plain, or packed by gzip, bzip2, xz or zstd, told by its first bytes
     * @return the unpacked content; supports marks
     * @throws IOException if it can't be opened, or is an archive
     */
    public static InputStream open(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            CountedInput in = new CountedInput(raw);
            in.mark(ContentSniffer.HEAD);
            byte[] head = in.readNBytes(ContentSniffer.HEAD);
            in.reset();
            Packing packing = Packing.of("", head);
            if (packing.isArchive()) {
                throw new IOException(file + " is an archive, no file of lines");
            }
            return packing == Packing.NONE ? in : new CountedInput(packing.unpack(in));
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /**
     * Makes a file to write to.
     *
     * @param file where it goes; replaced where it exists
     * @param name its name when it is finished, which tells how it is packed: {@code .gz}, {@code .zst}, else not
     * @return what packs what is written
     * @throws IOException if it can't be made
     */
    public static OutputStream create(Path file, Path name) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        try {
            return switch (OutputCompression.of(name)) {
                case NONE -> out;
                case GZIP -> new GZIPOutputStream(out, 1 << 16);
                case ZSTD -> new BufferedOutputStream(new ZstdOutputStream(out), 1 << 16);
            };
        } catch (IOException | RuntimeException e) {
            out.close();
            throw e;
        }
    }
}
