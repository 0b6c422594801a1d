package io.github.diembao.html;

import io.github.diembao.text.legacy.LegacyFonts;
import io.github.diembao.text.legacy.LegacyText;

/**
 * Tells at little cost whether the texts of a page may need decoding: too few letters that only Unicode has, or a font
 * of a legacy encoding. One instance a page.
 */
final class LegacySigns {

    /** So many letters that only Unicode has make a page of Unicode; none is looked for after them. */
    private static final int PROOF_OF_UNICODE = 40;

    /** Characters of texts with letters beyond ASCII that show what encoding a page is in. */
    private static final int SAMPLE = 3000;

    private static final String FONT_FAMILY = "font-family";

    private final StringBuilder seen = new StringBuilder();
    private int proofs;
    private boolean high;
    private boolean font;

    /** Tells whether texts may still change the answer. */
    boolean isOpen() {
        return proofs < PROOF_OF_UNICODE;
    }

    /** Takes in a text of the page. */
    void text(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                any = true;
                proofs += c >= 0x1EA0 && c <= 0x1EF9 || c == 'ơ' || c == 'ư' || c == 'đ' ? 1 : 0;
            }
        }
        high |= any;
        if (any && isOpen() && seen.length() < SAMPLE) {
            seen.append(text).append('\n');
        }
    }

    /** Takes in the font an element names. */
    void font(String name) {
        font |= !font && LegacyFonts.encodingOf(name).isPresent();
    }

    /** Takes in a style sheet or a style attribute. */
    void style(String css) {
        for (int at = css.indexOf(FONT_FAMILY); at >= 0 && !font; at = css.indexOf(FONT_FAMILY, at + 1)) {
            font(FontRules.value(css, at + FONT_FAMILY.length()));
        }
    }

    /** Tells whether the page may need {@link LegacyPage#repair}; the letters of most other languages stay as they are. */
    boolean isSuspect() {
        return font || high && isOpen() && isRepaired(seen.toString());
    }

    private static boolean isRepaired(String text) {
        return LegacyText.mayBeGarbled(text) && !LegacyText.repair(text).text().equals(text);
    }
}
