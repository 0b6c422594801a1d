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

    private static final int FIRST_PIECE = 4 * 1024;
    private static final int PIECE = 16 * 1024;
    /** Looking back further than this for the end of a word is of no use. */
    private static final int LONGEST_WORD = 1024;

    private char[] raw = new char[FIRST_PIECE];
    private int rawLength;
    private boolean ended;
    /** What is ready to be given out: the first characters of {@code raw}, or a rewritten piece. */
    private int cleanEnd;

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
        while (at == cleanEnd + piece.length()) {
            if (!nextPiece()) {
                return -1;
            }
        }
        int count = Math.min(length, cleanEnd + piece.length() - at);
        if (cleanEnd > 0) {
            System.arraycopy(raw, at, target, offset, count);
        } else {
            piece.getChars(at, at + count, target, offset);
        }
        at += count;
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    private boolean nextPiece() throws IOException {
        drop(cleanEnd);
        cleanEnd = 0;
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
        int cut = ended ? rawLength : cut();
        if (isClean(cut)) {
            cleanEnd = cut;
            resultBefore += cut;
            sourceBefore += cut;
        } else {
            NormalizedText normalized = TextNormalizer.normalizeWithOffsets(new String(raw, 0, cut));
            drop(cut);
            correct(normalized, cut);
            piece = normalized.text();
        }
        return true;
    }

    private boolean isClean(int length) {
        for (int i = 0; i < length; i++) {
            if (!TextNormalizer.isAlwaysNormal(raw[i])) {
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

    /** Returns where the piece can end: after a space that no mark follows. */
    private int cut() {
        for (int i = rawLength - 1; i > rawLength - LONGEST_WORD; i--) {
            if ((raw[i - 1] == ' ' || raw[i - 1] == '\n') && raw[i] < 0x300 && raw[i] != '\n') {
                return i;
            }
        }
        int i = rawLength - 1;
        while (i > rawLength - LONGEST_WORD
                && (raw[i] >= 0x300 && raw[i] < 0x370 || Character.isLowSurrogate(raw[i]))) {
            i--;
        }
        return i;
    }
}
