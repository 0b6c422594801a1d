package io.github.diembao.search;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Cuts a text into runs of letters and digits: {@code TP.HCM} is two tokens, {@code 21-KL/TW} three, {@code QH15} one.
 * An apostrophe after one or two letters joins ({@code M'gar}). The flags of a token hold its {@link Joint}.
 */
final class VietnameseTokenizer extends Tokenizer {

    /** Longer runs are cut. */
    static final int MAX_TOKEN_LENGTH = 255;

    private static final int BUFFER = 8192;
    private static final int LONGEST_BEFORE_APOSTROPHE = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final char[] buffer = new char[BUFFER];
    private int length;
    private int next;
    /** Offset of the buffer's first character in the input of this tokenizer. */
    private int base;
    /** Whether no more characters follow the buffer. */
    private boolean last;

    VietnameseTokenizer() {}

    VietnameseTokenizer(AttributeFactory factory) {
        super(factory);
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
        int following = peek(0);
        byte type = following < 0 ? CharClasses.OTHER : CharClasses.of((char) following);
        flags.setFlags(type == CharClasses.DASH || type == CharClasses.SLASH ? joint | Joint.MARK_FOLLOWS : joint);
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

    /** Takes the token whose first character stands at {@code next}. */
    private void token() throws IOException {
        int run = next;
        int limit = Math.min(length, next + MAX_TOKEN_LENGTH);
        while (run < limit && CharClasses.of(buffer[run]) == CharClasses.LETTER) {
            run++;
        }
        int n = run - next;
        term.copyBuffer(buffer, next, n);
        next = run;
        char[] chars = term.buffer();
        boolean alone = false;
        int c;
        while ((c = peek(0)) >= 0 && n < MAX_TOKEN_LENGTH) {
            if (n + 2 > chars.length) {
                chars = term.resizeBuffer(n * 2 + 2);
            }
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
        term.setLength(n);
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
