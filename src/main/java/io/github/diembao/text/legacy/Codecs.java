package io.github.diembao.text.legacy;

import io.github.diembao.text.ResourceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The encodings' codecs, made when first asked for, and their names. */
final class Codecs {

    private static final Map<LegacyEncoding, Codec> MADE = new ConcurrentHashMap<>();
    private static final List<ResourceTable.Row> LETTERS = ResourceTable.read(Codecs.class, "encodings.tsv");
    private static final Map<String, LegacyEncoding> NAMES = names();

    private Codecs() {}

    static Codec of(LegacyEncoding encoding) {
        Codec known = MADE.get(encoding);
        return known != null ? known : MADE.computeIfAbsent(encoding, Codecs::make);
    }

    private static Codec make(LegacyEncoding encoding) {
        CodeTable table = CodeTable.read(LETTERS, encoding.label());
        return encoding == LegacyEncoding.VIQR
                ? new ViqrCodec(table)
                : new TableCodec(table, encoding == LegacyEncoding.TCVN3_CAPITALS);
    }

    static Optional<LegacyEncoding> named(String name) {
        return Optional.ofNullable(NAMES.get(bare(name)));
    }

    private static Map<String, LegacyEncoding> names() {
        Map<String, LegacyEncoding> names = new HashMap<>();
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            names.put(bare(encoding.label()), encoding);
        }
        for (ResourceTable.Row row : ResourceTable.read(Codecs.class, "encoding-names.tsv")) {
            LegacyEncoding encoding = names.get(bare(row.get("encoding")));
            if (encoding == null) {
                throw new IllegalStateException(row.where() + ": no such encoding: " + row.get("encoding"));
            }
            names.put(bare(row.get("name")), encoding);
        }
        return names;
    }

    private static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
