package io.github.diembao.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Adds the symbol of a document as one token at the position of its first part: {@code 21}, {@code 21-kl/tw},
 * {@code kl}, {@code tw}. A symbol is a number, perhaps a year after a slash, and codes joined by dashes or slashes.
 * Needs the joints of {@link VietnameseTokenizer}; after another tokenizer nothing is added.
 */
final class DocumentReferenceFilter extends TokenFilter {

    /** Type of the tokens added. */
    static final String TYPE = "documentReference";

    /** No symbol has more parts. */
    static final int MAX_PARTS = 7;

    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_CODE = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute positions = addAttribute(PositionLengthAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final ArrayDeque<Part> ahead = new ArrayDeque<>();
    /** How many tokens are read ahead; beside them, since it is asked for each token. */
    private int waiting;

    private @Nullable Symbol symbol;
    /** Tokens to come that belong to the symbol given out last: they start none. */
    private int inside;

    /** A token read ahead. */
    private record Part(AttributeSource.State state, String term, int joint, int increment, int end) {}

    private record Symbol(AttributeSource.State first, String text, int parts, int end) {}

    DocumentReferenceFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (symbol != null) {
            restoreState(symbol.first);
            int start = offsets.startOffset();
            term.setEmpty().append(symbol.text);
            offsets.setOffset(start, symbol.end);
            increment.setPositionIncrement(0);
            positions.setPositionLength(symbol.parts);
            type.setType(TYPE);
            inside = symbol.parts - 1;
            symbol = null;
            return true;
        }
        if (waiting > 0) {
            waiting--;
            restoreState(ahead.remove().state);
        } else if (!input.incrementToken()) {
            return false;
        }
        if (inside > 0) {
            inside--;
        } else if (Joint.partFollows(flags.getFlags()) && isNumber()) {
            AttributeSource.State first = captureState();
            symbol = parse(first);
            restoreState(first);
        }
        return true;
    }

    /** Reads the symbol that starts with the current number, or null where it starts none. */
    private @Nullable Symbol parse(AttributeSource.State first) throws IOException {
        StringBuilder text = new StringBuilder(term);
        int parts = 1;
        int codes = 0;
        int end = 0;
        int complete = 0;
        while (parts < MAX_PARTS) {
            Part part = ahead(parts - 1);
            if (part == null || Joint.mark(part.joint) == 0 || part.increment != 1) {
                break;
            }
            boolean year = parts == 1 && part.joint == Joint.SLASH && isYear(part.term);
            if (!year && !isCode(part.term)) {
                break;
            }
            codes += year ? 0 : 1;
            text.append(Joint.mark(part.joint)).append(part.term);
            parts++;
            if (codes > 0) {
                complete = text.length();
                end = part.end;
            }
        }
        return codes == 0 ? null : new Symbol(first, text.substring(0, complete), parts, end);
    }

    private @Nullable Part ahead(int index) throws IOException {
        if (index == waiting) {
            if (!input.incrementToken()) {
                return null;
            }
            ahead.add(new Part(
                    captureState(),
                    term.toString(),
                    Joint.of(flags.getFlags()),
                    increment.getPositionIncrement(),
                    offsets.endOffset()));
            waiting++;
        }
        Iterator<Part> parts = ahead.iterator();
        Part part = parts.next();
        for (int i = 0; i < index; i++) {
            part = parts.next();
        }
        return part;
    }

    private boolean isNumber() {
        int length = term.length();
        if (length > LONGEST_NUMBER) {
            return false;
        }
        char[] buffer = term.buffer();
        // A letter after the number tells apart documents that share it: 12a-QĐ/TU.
        int digits = length > 1 && buffer[length - 1] >= 'a' && buffer[length - 1] <= 'c' ? length - 1 : length;
        for (int i = 0; i < digits; i++) {
            if (buffer[i] < '0' || buffer[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(String part) {
        return part.length() == 4
                && (part.startsWith("19") || part.startsWith("20"))
                && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isCode(String part) {
        return part.length() <= LONGEST_CODE && Character.isLetter(part.charAt(0));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead.clear();
        waiting = 0;
        symbol = null;
        inside = 0;
    }
}
