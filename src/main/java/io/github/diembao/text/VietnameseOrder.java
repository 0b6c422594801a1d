package io.github.diembao.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order of a Vietnamese dictionary, for sorted lists: {@code a ă â b c d đ e ê …}, and among equal letters the tones
 * ngang, huyền, hỏi, ngã, sắc, nặng (the {@code vi} collation of CLDR, by ICU4J). Both tone styles of a syllable stand in
 * one place, which that collation alone does not do.
 */
public final class VietnameseOrder {

    /** Frozen, so that threads may share it. */
    private static final Collator COLLATOR =
            Collator.getInstance(new ULocale("vi")).freeze();

    private static final Comparator<String> LETTERS = (a, b) -> COLLATOR.compare(sortable(a), sortable(b));

    private static final Comparator<String> TEXTS = LETTERS.thenComparing(Comparator.naturalOrder());

    private static final Comparator<String> NAMES =
            Comparator.comparing(VietnameseOrder::givenName, LETTERS).thenComparing(TEXTS);

    private VietnameseOrder() {}

    /**
     * Compares texts from their first letter on, as titles and places are sorted.
     *
     * @return an order of non-null texts, consistent with equals; thread-safe
     */
    public static Comparator<String> ofTexts() {
        return TEXTS;
    }

    /**
     * Compares names of persons as Vietnamese lists do: by the given name, which is the last word, then by the whole name
     * from the surname on.
     *
     * @return an order of non-null names, consistent with equals; thread-safe
     */
    public static Comparator<String> ofNames() {
        return NAMES;
    }

    private static String sortable(String text) {
        return ToneStyleConverter.convert(TextNormalizer.normalize(text), ToneStyle.OLD, false);
    }

    private static String givenName(String name) {
        String trimmed = name.strip();
        return trimmed.substring(trimmed.lastIndexOf(' ') + 1);
    }
}
