package io.github.diembao.document;

import io.github.diembao.text.TextKeys;
import java.util.List;
import java.util.Locale;

/**
 * A token of document symbols and the body behind it; one row of {@code issuers.tsv}.
 *
 * @param token as printed, such as {@code BTNMT}
 * @param body full name, the empty string where the token leaves it open
 * @param branch branch of the body
 * @param levels possible levels
 * @param unit whether it is a drafting unit, never an issuer
 * @param shared whether many bodies of one place use it
 * @param as token whose numbers it shares, empty where it stands alone
 */
record Issuer(String token, String body, String branch, List<String> levels, boolean unit, boolean shared, String as) {

    /** Copies the list. */
    Issuer {
        levels = List.copyOf(levels);
    }

    /** Returns the segment of the identifier. */
    String slug() {
        return slug(as.isEmpty() ? token : as);
    }

    /** Returns a token as a segment: lower case, without marks and diacritics. */
    static String slug(String token) {
        String folded = TextKeys.fold(token).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }

    /** Tells whether the body serves the whole country. */
    boolean isNational() {
        return levels.contains("central") && levels.size() == 1 || levels.contains("ministry") && levels.size() == 1;
    }

    /** Tells whether the body belongs to one place whatever its level. */
    boolean isLocal() {
        return !levels.contains("central") && !levels.contains("ministry") && !levels.contains("open");
    }
}
