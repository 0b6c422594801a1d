package io.github.diembao.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/** What {@link TextNormalizer} has to do with a character: clean text is only looked up here. */
final class NormalForm {

    /** The character may have to change or to join the one before. */
    static final byte REWRITE = 1;
    /** The character may stand for a Vietnamese letter, depending on its word. */
    static final byte LOOK_ALIKE = 2;
    /** The character may join the one before, or is removed between the two. */
    static final byte ATTACHES = 4;

    /** What only ICU4J knows; its data is loaded with the first text that needs it: clean Vietnamese does not. */
    static final class Unicode {
        static final Normalizer2 NFC = Normalizer2.getNFCInstance();
        static final Normalizer2 NFD = Normalizer2.getNFDInstance();

        private static final byte[] FLAGS = new byte[0x10000];

        static {
            for (int c = 0; c < FLAGS.length; c++) {
                byte flags = special((char) c);
                if (flags == 0 && c >= 0x80) {
                    if (!NFC.hasBoundaryBefore(c) || NFC.getCombiningClass(c) != 0) {
                        flags = REWRITE | ATTACHES;
                    } else if (NFC.getDecomposition(c) != null && !NFC.isNormalized(String.valueOf((char) c))) {
                        flags = REWRITE;
                    }
                }
                FLAGS[c] = (byte) (flags | (LookAlikes.isOne((char) c) ? LOOK_ALIKE : 0));
            }
        }

        private Unicode() {}
    }

    /**
     * Zero for characters known without Unicode data to stand for themselves: letters of Latin scripts, Vietnamese included, and
     * usual punctuation.
     */
    private static final byte[] UNKNOWN = new byte[0x10000];

    static {
        for (char c = 0; c < 0x2100; c++) {
            boolean plain =
                    (c < 0x250 || c >= 0x1E00 && c < 0x1F00 || c >= 0x2010) && special(c) == 0 && !LookAlikes.isOne(c);
            UNKNOWN[c] = (byte) (plain ? 0 : 1);
        }
        Arrays.fill(UNKNOWN, 0x2100, UNKNOWN.length, (byte) 1);
    }

    private NormalForm() {}

    /** Returns the flags of a code unit; 0 is clean wherever it stands. */
    static byte flags(char c) {
        return UNKNOWN[c] == 0 ? 0 : Unicode.FLAGS[c];
    }

    /** Tells whether nothing in a text can have to change. */
    static boolean isClean(String text) {
        int n = text.length();
        for (int i = plainUntil(text, 0); i < n; i = plainUntil(text, i + 1)) {
            if (Unicode.FLAGS[text.charAt(i)] != 0) {
                if (!isInertPair(text, i)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Returns the offset of the first character at or after another that is not known to stand for itself. */
    private static int plainUntil(String text, int from) {
        byte[] unknown = UNKNOWN;
        int n = text.length();
        int i = from;
        // Four at a time, which is what a processor can look up at once.
        while (i < n - 3
                && (unknown[text.charAt(i)]
                                | unknown[text.charAt(i + 1)]
                                | unknown[text.charAt(i + 2)]
                                | unknown[text.charAt(i + 3)])
                        == 0) {
            i += 4;
        }
        while (i < n && unknown[text.charAt(i)] == 0) {
            i++;
        }
        return i;
    }

    /** Tells whether a pair of surrogates stands for a character that no normalisation touches, such as an emoji. */
    static boolean isInertPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1))
                && Unicode.NFC.isInert(text.codePointAt(i));
    }

    /** Tells whether the code point at an offset joins what stands before it. */
    static boolean attaches(String text, int i) {
        char c = text.charAt(i);
        return (flags(c) & ATTACHES) != 0
                && !isInvisible(c)
                && (!Character.isSurrogate(c) || !Unicode.NFC.hasBoundaryBefore(text.codePointAt(i)));
    }

    /** The flags of characters that change in every script. */
    private static byte special(char c) {
        if (isInvisible(c) || Character.isSurrogate(c)) {
            return REWRITE | ATTACHES;
        }
        return isOddSpace(c) || isLineEnd(c) ? REWRITE : 0;
    }

    static boolean isOddSpace(char c) {
        return c == 0xA0
                || c >= 0x2000 && c <= 0x200A
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000
                || c == 0x0B
                || c == 0x0C;
    }

    static boolean isLineEnd(char c) {
        return c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Controls, soft hyphen, zero-width characters, directional marks and the byte order mark. */
    static boolean isInvisible(char c) {
        if (c < 0xAD) {
            return c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != 0x0B && c != 0x0C
                    || c >= 0x7F && c <= 0x9F && c != 0x85;
        }
        return c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || c == 0x180E
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F && c != 0x2065
                || c == 0xFEFF;
    }

    /**
     * Tells whether a zero-width joiner or non-joiner makes sense beside a character: in Indic and Arabic script and in
     * emoji, but not beside a Latin letter.
     */
    static boolean isJoinable(char c) {
        return c >= 0x600
                && !(c >= 0x1E00 && c <= 0x1EFF)
                && !(c >= 0x2000 && c <= 0x206F)
                && !(c >= 0xFF00 && c <= 0xFF5E)
                && flags(c) != REWRITE;
    }
}
