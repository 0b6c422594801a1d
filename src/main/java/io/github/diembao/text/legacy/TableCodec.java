package io.github.diembao.text.legacy;

import io.github.diembao.text.Span;
import io.github.diembao.text.TextKeys;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An encoding whose letters are one byte, or a base byte and the bytes of its marks; the longest match counts. */
final class TableCodec implements Codec {

    private static final ByteView FALLBACK = ByteView.WESTERN;

    private final CodeTable table;
    private final boolean capitals;

    /**
     * Makes a codec.
     *
     * @param table the bytes of the letters
     * @param capitals whether the font draws every small letter as a capital
     */
    TableCodec(CodeTable table, boolean capitals) {
        this.table = table;
        this.capitals = capitals;
    }

    @Override
    public DecodedText decode(Units source) {
        int length = source.length();
        MappedBuilder out = new MappedBuilder(length);
        List<Doubt> doubts = new ArrayList<>();
        int i = 0;
        while (i < length) {
            int unit = source.at(i);
            if (unit < 0) {
                char c = (char) ~unit;
                if (c == '\uFFFD') {
                    doubts.add(new Doubt(new Span(out.length(), out.length() + 1), Doubt.Kind.LOST));
                }
                out.append(c, i, i + 1);
                i++;
                continue;
            }
            int end = i + 1;
            int node = table.child(0, unit);
            char letter = node == 0 ? 0 : table.letter(node);
            for (int j = i + 1; node != 0 && j < length && source.at(j) >= 0; j++) {
                node = table.child(node, source.at(j));
                if (node != 0 && table.letter(node) != 0) {
                    letter = table.letter(node);
                    end = j + 1;
                }
            }
            out.append(letter == 0 ? plain(unit) : letter, i, end);
            i = end;
        }
        return new DecodedText(out.text(), out.offsets(length), doubts);
    }

    private char plain(int b) {
        return capitals && b >= 'a' && b <= 'z' ? (char) (b - 32) : FALLBACK.charOf(b);
    }

    @Override
    public EncodedText encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + text.length() / 4);
        List<Span> unencodable = new ArrayList<>();
        int last = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + Character.charCount(text.codePointAt(i));
            int[] code = end - i > 1 ? null : codeOf(c);
            if (code == null || table.continues(last, code[0])) {
                unencodable.add(new Span(i, end));
                code = end - i > 1 ? null : codeOf(substitute(c));
                code = code == null || table.continues(last, code[0]) ? new int[] {'?'} : code;
            }
            last = 0;
            for (int b : code) {
                out.write(b);
                last = table.child(last, b);
            }
            i = end;
        }
        return new EncodedText(out.toByteArray(), unencodable);
    }

    /** Returns the letter of the other case, or the ASCII quote or dash, or the character itself. */
    private char substitute(char c) {
        String plain = TextKeys.searchKey(String.valueOf(c));
        return capitals ? Character.toUpperCase(c) : plain.length() == 1 ? plain.charAt(0) : c;
    }

    /** Returns the bytes of a letter, or of a character that is not displaced by a letter, or null. */
    private int @Nullable [] codeOf(char c) {
        int[] code = table.code(c);
        if (code != null || table.isVietnamese(c)) {
            return code;
        }
        int b = FALLBACK.byteOf(c);
        boolean own = b >= 0 && FALLBACK.charOf(b) == c && table.single(b) == 0;
        return own && !(capitals && c >= 'a' && c <= 'z') ? new int[] {b} : null;
    }
}
