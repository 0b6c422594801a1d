package io.github.diembao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** How a content is packed, told by its first bytes. */
enum Packing {
    NONE,
    GZIP,
    BZIP2,
    XZ,
    ZSTD,
    ZIP,
    TAR,
    /** WARC or ARC, compressed record by record or not. */
    WARC;

    private static final int TAR_MAGIC_AT = 257;

    static Packing of(String name, byte[] head) {
        String lowerName = name.toLowerCase(Locale.ROOT);
        boolean webArchive = lowerName.endsWith(".warc.gz") || lowerName.endsWith(".arc.gz");
        if (starts(head, 0, 0x1F, 0x8B)) {
            return webArchive ? WARC : GZIP;
        }
        if (starts(head, 0, 'W', 'A', 'R', 'C', '/') || starts(head, 0, 'f', 'i', 'l', 'e', 'd', 'e', 's', 'c', ':')) {
            return WARC;
        }
        if (starts(head, 0, 'B', 'Z', 'h') && starts(head, 4, 0x31, 0x41, 0x59, 0x26)) {
            return BZIP2;
        }
        if (starts(head, 0, 0xFD, '7', 'z', 'X', 'Z', 0)) {
            return XZ;
        }
        if (starts(head, 0, 0x28, 0xB5, 0x2F, 0xFD)) {
            return ZSTD;
        }
        if (starts(head, 0, 'P', 'K', 3, 4) || starts(head, 0, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        return starts(head, TAR_MAGIC_AT, 'u', 's', 't', 'a', 'r') ? TAR : NONE;
    }

    boolean isArchive() {
        return this == ZIP || this == TAR || this == WARC;
    }

    InputStream unpack(InputStream in) throws IOException {
        return switch (this) {
            case GZIP -> new GZIPInputStream(in, 1 << 16);
            case BZIP2, XZ, ZSTD -> PackedSources.unpack(this, in);
            default -> throw new IllegalStateException(this + " is not a compressed stream");
        };
    }

    /** Returns the name without the ending of the compression. */
    String innerName(String name) {
        String lowerName = name.toLowerCase(Locale.ROOT);
        for (String ending : new String[] {".gz", ".bz2", ".xz", ".zst"}) {
            if (lowerName.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return lowerName.endsWith(".tgz") ? name.substring(0, name.length() - 3) + "tar" : name;
    }

    private static boolean starts(byte[] head, int at, int... magic) {
        if (head.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[at + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
