package io.github.diembao.text;

/**
 * Cuts a text into syllables, numbers and marks in one pass. A letter-digit border cuts ({@code 19h30} is three
 * tokens, {@code QH15} two); every other visible code point is a token of its own. Thread-safe, linear.
 */
public final class Tokenizer {

    private static final byte OTHER = 0;
    private static final byte SPACE = 1;
    private static final byte LETTER = 2;
    private static final byte DIGIT = 3;
    private static final byte COMBINING = 4;
    private static final byte HIGH_SURROGATE = 5;
    /** What each code unit is: one look instead of a walk through Character's tables. */
    private static final byte[] CLASSES = classes();

    private static final WordForms FORMS = new WordForms();

    private Tokenizer() {}

    /**
     * Tokenises a text. Run it over normalised text ({@link TextNormalizer}), else decomposed letters get keys of
     * their own.
     *
     * @param text any text
     * @return its tokens, offsets into {@code text}
     */
    public static TokenSequence tokenize(String text) {
        char[] chars = text.toCharArray();
        TokenColumns columns = new TokenColumns(chars.length);
        byte gap = TokenSequence.GAP_LINE;
        int i = 0;
        while (i < chars.length) {
            int start = i;
            TokenKind kind;
            switch (classAt(chars, i)) {
                case SPACE -> {
                    gap = widen(gap, chars[i++]);
                    continue;
                }
                case LETTER -> {
                    kind = TokenKind.WORD;
                    i = wordEnd(chars, i);
                }
                case DIGIT -> {
                    kind = TokenKind.NUMBER;
                    do {
                        i++;
                    } while (i < chars.length && CLASSES[chars[i]] == DIGIT);
                }
                default -> {
                    kind = TokenKind.MARK;
                    i += isPair(chars, i) ? 2 : 1;
                }
            }
            columns.add(start, i, kind, gap, FORMS.get(text, chars, start, i));
            gap = TokenSequence.GAP_NONE;
        }
        return columns.toSequence(text);
    }

    private static int wordEnd(char[] chars, int start) {
        int i = start;
        while (i < chars.length) {
            byte unit = CLASSES[chars[i]];
            if (unit == LETTER || unit == COMBINING && i > start) {
                i++;
            } else if (unit == HIGH_SURROGATE && classAt(chars, i) == LETTER) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static byte classAt(char[] chars, int i) {
        byte unit = CLASSES[chars[i]];
        if (unit != HIGH_SURROGATE) {
            return unit;
        }
        return isPair(chars, i) && Character.isLetter(Character.toCodePoint(chars[i], chars[i + 1])) ? LETTER : OTHER;
    }

    private static boolean isPair(char[] chars, int i) {
        return CLASSES[chars[i]] == HIGH_SURROGATE && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1]);
    }

    private static byte widen(byte gap, char c) {
        if (c == '\n' || c == '\u2028' || c == '\u2029') {
            return gap >= TokenSequence.GAP_LINE ? TokenSequence.GAP_BLANK_LINE : TokenSequence.GAP_LINE;
        }
        return gap == TokenSequence.GAP_NONE ? TokenSequence.GAP_SPACE : gap;
    }

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < classes.length; c++) {
            classes[c] = classOf((char) c);
        }
        return classes;
    }

    private static byte classOf(char c) {
        if (c <= ' ' || c == 0x85 || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (Character.isHighSurrogate(c)) {
            return HIGH_SURROGATE;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK ? COMBINING : OTHER;
    }
}
