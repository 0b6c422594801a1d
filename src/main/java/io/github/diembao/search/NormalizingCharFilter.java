package io.github.diembao.search;

import io.github.diembao.text.NormalizedText;
import io.github.diembao.text.OffsetMap;
import io.github.diembao.text.TextNormalizer;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Normalises the text before it is cut: marks typed in any order, NFC, Đ for its look-alikes, invisible characters and
 * odd spaces. Offsets of tokens stay those of the caller's text. Reads in pieces that end between words, so memory is
 * bounded for any input.
 */
final class NormalizingCharFilter extends BaseCharFilter {

    private static final int PIECE = 16 * 1024;
    /** Looking back further than this for the end of a word is of no use. */
    private static final int LONGEST_WORD = 1024;

    /** What was read and not given out yet, where it is more than the end of a clean text. */
    private char[] raw = new char[LONGEST_WORD];

    private int rawLength;
    private boolean ended;

    /** A rewritten piece, given out from {@code at} on. */
    private String piece = "";

    private int at;
    private int sourceBefore;
    private int resultBefore;
    /** What was last added to an offset of the result to get that of the source. */
    private int shift;

    NormalizingCharFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == piece.length()) {
            int count = length > rawLength && rawLength < LONGEST_WORD ? readClean(target, offset, length) : 0;
            if (count > 0) {
                return count;
            }
            if (!nextPiece()) {
                return -1;
            }
        }
        int count = Math.min(length, piece.length() - at);
        piece.getChars(at, at + count, target, offset);
        at += count;
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    /**
     * Reads straight into the target, which most texts leave as they are. What has to be rewritten, and the last word
     * before the end is known, is kept for later.
     *
     * @return number of characters given out; 0 where the next piece has to be looked at more closely
     */
    private int readClean(char[] target, int offset, int length) throws IOException {
        System.arraycopy(raw, 0, target, offset, rawLength);
        int filled = rawLength;
        if (!ended) {
            int count = input.read(target, offset + filled, length - filled);
            ended = count < 0;
            filled += Math.max(count, 0);
        }
        int end = ended ? filled : cut(target, offset, filled);
        if (end > 0 && isClean(target, offset, offset + end)) {
            keep(target, offset + end, filled - end);
            resultBefore += end;
            sourceBefore += end;
            return end;
        }
        keep(target, offset, filled);
        return 0;
    }

    private void keep(char[] source, int from, int count) {
        if (count > raw.length) {
            raw = new char[Math.max(count, PIECE)];
        }
        System.arraycopy(source, from, raw, 0, count);
        rawLength = count;
    }

    private boolean nextPiece() throws IOException {
        piece = "";
        at = 0;
        while (!ended && rawLength < PIECE) {
            if (rawLength == raw.length) {
                raw = Arrays.copyOf(raw, PIECE);
            }
            int count = input.read(raw, rawLength, raw.length - rawLength);
            if (count < 0) {
                ended = true;
            } else {
                rawLength += count;
            }
        }
        if (rawLength == 0) {
            return false;
        }
        int end = ended ? rawLength : cut(raw, 0, rawLength);
        NormalizedText normalized = TextNormalizer.normalizeWithOffsets(new String(raw, 0, end));
        drop(end);
        correct(normalized, end);
        piece = normalized.text();
        return true;
    }

    private static boolean isClean(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!TextNormalizer.isAlwaysNormal(text[i])) {
                return false;
            }
        }
        return true;
    }

    private void drop(int count) {
        System.arraycopy(raw, count, raw, 0, rawLength - count);
        rawLength -= count;
    }

    private void correct(NormalizedText normalized, int sourceLength) {
        OffsetMap offsets = normalized.offsets();
        int length = normalized.text().length();
        if (!offsets.isIdentity()) {
            for (int i = 0; i < length; i++) {
                // Tokens start at letters and end before anything else: what was removed around them stays outside.
                boolean starts = CharClasses.mayStartToken(normalized.text().charAt(i));
                correct(resultBefore + i, sourceBefore + (starts ? offsets.sourceStart(i) : offsets.sourceEnd(i)));
            }
        }
        resultBefore += length;
        sourceBefore += sourceLength;
        correct(resultBefore, sourceBefore);
    }

    private void correct(int result, int source) {
        if (source - result != shift) {
            shift = source - result;
            addOffCorrectMap(result, shift);
        }
    }

    /** Returns how much of a text that goes on can be looked at alone: up to a space that no mark follows. */
    private static int cut(char[] text, int offset, int length) {
        int least = Math.max(1, length - LONGEST_WORD);
        for (int i = length - 1; i >= least; i--) {
            char before = text[offset + i - 1];
            char c = text[offset + i];
            if ((before == ' ' || before == '\n') && c < 0x300 && c != '\n') {
                return i;
            }
        }
        int i = length - 1;
        while (i >= least && (isMark(text[offset + i]) || Character.isLowSurrogate(text[offset + i]))) {
            i--;
        }
        return Math.max(i, 0);
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && c < 0x370;
    }
}
