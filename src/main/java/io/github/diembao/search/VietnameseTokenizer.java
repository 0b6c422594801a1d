package io.github.diembao.search;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Cuts a text into runs of letters and digits: {@code TP.HCM} is two tokens, {@code 21-KL/TW} three, {@code QH15} one.
 * An apostrophe after one or two letters joins ({@code M'gar}). The flags of a token hold its {@link Joint}. On demand
 * its terms are keys at once, as {@link ToneStyleFilter} and {@link FoldFilter} would make them.
 */
final class VietnameseTokenizer extends Tokenizer {

    /** What the terms are. */
    enum Terms {
        AS_WRITTEN,
        /** Search keys. */
        KEYS,
        /** Search keys without marks. */
        FOLDED
    }

    /** Longer runs are cut. */
    static final int MAX_TOKEN_LENGTH = 255;

    private static final int BUFFER = 8192;
    private static final int LONGEST_BEFORE_APOSTROPHE = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final Terms terms;
    private final char[] buffer = new char[BUFFER];
    private int length;
    private int next;
    /** Offset of the buffer's first character in the input of this tokenizer. */
    private int base;
    /** Whether no more characters follow the buffer. */
    private boolean last;

    VietnameseTokenizer(Terms terms) {
        this.terms = terms;
    }

    VietnameseTokenizer(AttributeFactory factory) {
        super(factory);
        terms = Terms.AS_WRITTEN;
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        int joint = afterOneSpace() ? Joint.SPACE : skip();
        if (joint < 0) {
            return false;
        }
        int start = base + next;
        token();
        flags.setFlags(partFollows() ? joint | Joint.PART_FOLLOWS : joint);
        offsets.setOffset(correctOffset(start), correctOffset(base + next));
        return true;
    }

    /** Passes by the single space that stands between most syllables. */
    private boolean afterOneSpace() {
        if (next + 1 < length && buffer[next] == ' ' && CharClasses.of(buffer[next + 1]) == CharClasses.LETTER) {
            boolean first = base + next == 0;
            next++;
            return !first;
        }
        return false;
    }

    /** Passes by what lies before the next token; returns its joint, -1 where no token follows. */
    private int skip() throws IOException {
        int joint = base + next == 0 ? Joint.BREAK : -1;
        int lineEnds = 0;
        int c;
        while ((c = peek(0)) >= 0) {
            byte type = CharClasses.of((char) c);
            if (type == CharClasses.LETTER
                    || type == CharClasses.IDEOGRAPH
                    || type == CharClasses.SURROGATE && isSupplementaryLetter(c)) {
                return Math.max(joint, Joint.BREAK);
            }
            lineEnds += type == CharClasses.LINE_END ? 1 : 0;
            joint = joint == -1
                    ? jointOf(type)
                    : joint == Joint.SPACE && jointOf(type) == Joint.SPACE && lineEnds < 2 ? Joint.SPACE : Joint.BREAK;
            next++;
        }
        return -1;
    }

    private static int jointOf(byte type) {
        return switch (type) {
            case CharClasses.SPACE, CharClasses.LINE_END -> Joint.SPACE;
            case CharClasses.DASH -> Joint.DASH;
            case CharClasses.SLASH -> Joint.SLASH;
            default -> Joint.BREAK;
        };
    }

    /** Tells whether a dash or a slash and then a letter or a year follow, as inside of a symbol. */
    private boolean partFollows() throws IOException {
        int c = peek(0);
        byte type = c < 0 ? CharClasses.OTHER : CharClasses.of((char) c);
        if (type != CharClasses.DASH && type != CharClasses.SLASH) {
            return false;
        }
        int after = peek(1);
        if (after < 0 || CharClasses.of((char) after) < CharClasses.LETTER) {
            return false;
        }
        return !Character.isDigit(after)
                || type == CharClasses.SLASH && (after == '1' || after == '2') && Character.isDigit(peek(4));
    }

    /** Takes the token whose first character stands at {@code next}. */
    private void token() throws IOException {
        char[] chars = term.resizeBuffer(MAX_TOKEN_LENGTH + 2);
        int run = terms == Terms.FOLDED ? foldedLetters(chars) : letters(chars);
        if (run >= 0 && run < length && CharClasses.of(buffer[run]) < CharClasses.APOSTROPHE) {
            term.setLength(run - next);
            next = run;
            return;
        }
        int n = rest(chars);
        if (terms == Terms.AS_WRITTEN) {
            term.setLength(n);
            return;
        }
        TermKeys keys = TermKeys.of(chars, n);
        char[] key = terms == Terms.FOLDED && keys.folded().length > 0 ? keys.folded() : keys.key();
        term.copyBuffer(key, 0, key.length);
    }

    /** Takes letters with an entry; returns where they end, -1 where the key of one depends on that beside it. */
    private int letters(char[] chars) {
        int limit = Math.min(length, next + MAX_TOKEN_LENGTH);
        boolean asWritten = terms == Terms.AS_WRITTEN;
        int run = next;
        int before = 0;
        boolean moves = false;
        for (int n = 0; run < limit; run++) {
            char c = buffer[run];
            int key = LetterKeys.of(c);
            if (key == 0) {
                break;
            }
            chars[n++] = asWritten ? c : (char) key;
            moves |= LetterKeys.toneMoves(before, key);
            before = key;
        }
        return !moves || asWritten ? run : -1;
    }

    private int foldedLetters(char[] chars) {
        int limit = Math.min(length, next + MAX_TOKEN_LENGTH);
        int run = next;
        for (int n = 0; run < limit; run++) {
            char folded = LetterKeys.folded(buffer[run]);
            if (folded == 0) {
                break;
            }
            chars[n++] = folded;
        }
        return run;
    }

    /** Takes a token of any characters as written, for which the buffer may have to be read on; returns its length. */
    private int rest(char[] chars) throws IOException {
        int n = 0;
        boolean alone = false;
        int c;
        while ((c = peek(0)) >= 0 && n < MAX_TOKEN_LENGTH) {
            byte type = CharClasses.of((char) c);
            if (alone && type != CharClasses.MARK) {
                break;
            }
            if (type == CharClasses.LETTER || type == CharClasses.MARK) {
                chars[n++] = (char) c;
                next++;
            } else if (type == CharClasses.IDEOGRAPH) {
                if (n > 0) {
                    break;
                }
                chars[n++] = (char) c;
                next++;
                alone = true;
            } else if (type == CharClasses.SURROGATE && isSupplementaryLetter(c)) {
                chars[n++] = (char) c;
                chars[n++] = (char) peek(1);
                next += 2;
            } else if (type == CharClasses.APOSTROPHE && n > 0 && n <= LONGEST_BEFORE_APOSTROPHE && letterAt(1)) {
                next++;
            } else {
                break;
            }
        }
        return n;
    }

    private boolean letterAt(int ahead) throws IOException {
        int c = peek(ahead);
        return c >= 0 && CharClasses.of((char) c) == CharClasses.LETTER && !Character.isDigit(c);
    }

    private boolean isSupplementaryLetter(int high) throws IOException {
        int low = peek(1);
        return low >= 0
                && Character.isLowSurrogate((char) low)
                && Character.isLetterOrDigit(Character.toCodePoint((char) high, (char) low));
    }

    /** Returns the character at {@code next + ahead}, or -1 after the end. */
    private int peek(int ahead) throws IOException {
        if (next + ahead >= length) {
            refill();
            if (next + ahead >= length) {
                return -1;
            }
        }
        return buffer[next + ahead];
    }

    private void refill() throws IOException {
        if (last) {
            return;
        }
        System.arraycopy(buffer, next, buffer, 0, length - next);
        base += next;
        length -= next;
        next = 0;
        while (length < BUFFER) {
            int count = input.read(buffer, length, BUFFER - length);
            if (count < 0) {
                last = true;
                return;
            }
            length += count;
        }
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(base + length);
        offsets.setOffset(end, end);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        next = 0;
        base = 0;
        last = false;
    }
}
