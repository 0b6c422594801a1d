package io.github.diembao.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The one class that touches commons-compress: zip, tar and the compressions the JDK lacks. */
final class PackedSources {

    private static final int XZ_MEMORY_KIB = 128 << 10;

    private PackedSources() {}

    static EventSource zip(String source, InputStream in, InputOptions options) {
        return new Entries(source, new ZipArchiveInputStream(in, "UTF-8", true, true), options.maxRatio());
    }

    static EventSource tar(String source, InputStream in) {
        return new Entries(source, new TarArchiveInputStream(in, "UTF-8"), 0);
    }

    static InputStream unpack(Packing packing, InputStream in) throws IOException {
        return switch (packing) {
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ ->
                XZCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(XZ_MEMORY_KIB)
                        .get();
            case ZSTD -> new ZstdCompressorInputStream(in);
            default -> throw new IllegalArgumentException(packing.name());
        };
    }

    /** The entries of an archive in their order; names are never used as paths. */
    private static final class Entries implements ArchiveSource {

        private final String source;
        private final ArchiveInputStream<?> archive;
        private final int maxRatio;
        private boolean anything;

        Entries(String source, ArchiveInputStream<?> archive, int maxRatio) {
            this.source = source;
            this.archive = archive;
            this.maxRatio = maxRatio;
        }

        @Override
        public @Nullable Step next() throws IOException {
            ArchiveEntry entry;
            while ((entry = archive.getNextEntry()) != null) {
                anything = true;
                if (entry.isDirectory()) {
                    continue;
                }
                String place = source + "!" + printable(entry.getName());
                if (WebAssets.contains(entry.getName()) || isNoFile(entry)) {
                    return new Step.Done(new SkippedFile(place));
                }
                if (entry instanceof ZipArchiveEntry zipped
                        && zipped.getGeneralPurposeBit().usesEncryption()) {
                    return new Step.Done(new InputFailure(place, InputFailure.Reason.UNREADABLE, "entry is encrypted"));
                }
                if (!archive.canReadEntryData(entry)) {
                    return new Step.Done(new InputFailure(
                            place, InputFailure.Reason.UNREADABLE, "entry is packed in a way that can't be read"));
                }
                InputStream content = new EntryInput(archive);
                if (entry instanceof ZipArchiveEntry) {
                    long before = archive.getBytesRead();
                    content = new GuardedInput(content, () -> archive.getBytesRead() - before, maxRatio);
                }
                return new Step.Open(place, entry.getName(), content, MirrorPath.urlOf(entry.getName()), null);
            }
            if (!anything) {
                anything = true;
                return new Step.Done(new InputFailure(source, InputFailure.Reason.EMPTY, "archive without entries"));
            }
            return null;
        }

        private static boolean isNoFile(ArchiveEntry entry) {
            return entry instanceof TarArchiveEntry tarred
                    && (!tarred.isFile()
                            || tarred.isSymbolicLink()
                            || tarred.isLink()
                            || tarred.isFIFO()
                            || tarred.isCharacterDevice()
                            || tarred.isBlockDevice());
        }

        private static String printable(String name) {
            StringBuilder printable = new StringBuilder(name.length());
            name.codePoints().forEach(c -> printable.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
            return printable.toString();
        }

        @Override
        public String name() {
            return source;
        }

        @Override
        public void close() throws IOException {
            archive.close();
        }
    }

    /** One entry; closing it leaves the archive open. */
    private static final class EntryInput extends java.io.FilterInputStream {
        EntryInput(InputStream archive) {
            super(archive);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // The archive goes on to its next entry.
        }
    }
}
