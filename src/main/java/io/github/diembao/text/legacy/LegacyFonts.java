package io.github.diembao.text.legacy;

import io.github.diembao.text.ResourceTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells encodings by the names of fonts, from {@code legacy-fonts.tsv}. Thread-safe. */
public final class LegacyFonts {

    private static final List<ResourceTable.Row> FONTS = ResourceTable.read(LegacyFonts.class, "legacy-fonts.tsv");

    private LegacyFonts() {}

    /**
     * Tells the encoding a font stands for.
     *
     * @param font one name or a list of names, as in {@code <font face>} and CSS {@code font-family}; the first counts
     * @return such as {@link LegacyEncoding#TCVN3} for {@code .VnTime}; empty for other fonts
     */
    public static Optional<LegacyEncoding> encodingOf(String font) {
        int comma = font.indexOf(',');
        String first = comma < 0 ? font : font.substring(0, comma);
        String name = first.replace("\"", "").replace("'", "").strip().toLowerCase(Locale.ROOT);
        for (ResourceTable.Row row : FONTS) {
            if (name.startsWith(row.get("starts")) && name.endsWith(row.get("ends"))) {
                return LegacyEncoding.named(row.get("encoding"));
            }
        }
        return Optional.empty();
    }
}
