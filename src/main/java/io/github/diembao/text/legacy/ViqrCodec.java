package io.github.diembao.text.legacy;

import io.github.diembao.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * VIQR, RFC 1456: a letter, then its marks in ASCII; a backslash before a character that would be read as a mark. What
 * stands between spaces is encoded and checked as one piece.
 */
final class ViqrCodec implements Codec {

    private static final ByteView FALLBACK = ByteView.WESTERN;
    /** What a backslash takes the meaning from. */
    private static final String SPECIAL = "'`?~.^(+*dD-\\";

    private final CodeTable table;
    private final ViqrWord.Reader words;

    ViqrCodec(CodeTable table) {
        this.table = table;
        words = new ViqrWord.Reader(table);
    }

    @Override
    public DecodedText decode(Units source) {
        int length = source.length();
        MappedBuilder out = new MappedBuilder(length);
        List<Doubt> doubts = new ArrayList<>();
        int i = 0;
        while (i < length) {
            int end = i;
            while (end < length && !isSpace(source.at(end))) {
                end++;
            }
            if (isAddress(source, i, end)) {
                for (; i < end; i++) {
                    out.append(plain(source.at(i)), i, i + 1);
                }
            }
            decodePiece(source, i, end, out, doubts);
            i = end;
            if (i < length) {
                out.append(plain(source.at(i)), i, i + 1);
                i++;
            }
        }
        return new DecodedText(out.text(), out.offsets(length), doubts);
    }

    private void decodePiece(Units source, int start, int end, MappedBuilder out, List<Doubt> doubts) {
        int i = start;
        while (i < end) {
            int unit = source.at(i);
            if (unit == '\\' && i + 1 < end && source.at(i + 1) >= 0 && SPECIAL.indexOf(source.at(i + 1)) >= 0) {
                out.append((char) source.at(i + 1), i, i + 2);
                i += 2;
            } else if (isLetter(unit)) {
                int wordEnd = words.end(source, i, end);
                words.read(source, i, wordEnd).appendTo(out);
                i = wordEnd;
            } else {
                if (unit == ~'\uFFFD') {
                    doubts.add(new Doubt(new Span(out.length(), out.length() + 1), Doubt.Kind.LOST));
                }
                out.append(plain(unit), i, i + 1);
                i++;
            }
        }
    }

    /** Tells whether the piece is an address of the web or of mail, whose dots are no marks. */
    private static boolean isAddress(Units source, int start, int end) {
        int at = -1;
        for (int i = start; i < end; i++) {
            int unit = source.at(i);
            if (unit == ':' && i + 2 < end && source.at(i + 1) == '/' && source.at(i + 2) == '/') {
                return true;
            }
            if (unit == '.' && i - start >= 3 && isWww(source, i - 3)) {
                return true;
            }
            if (unit == '@' && i > start) {
                at = i;
            } else if (unit == '.' && at >= 0 && i > at + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWww(Units source, int start) {
        for (int i = start; i < start + 3; i++) {
            if ((source.at(i) | 0x20) != 'w') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int unit) {
        return unit >= 0 ? unit <= ' ' || unit == 0xA0 : Character.isWhitespace((char) ~unit);
    }

    static boolean isLetter(int unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }

    static char plain(int unit) {
        return unit < 0 ? (char) ~unit : FALLBACK.charOf(unit);
    }

    @Override
    public EncodedText encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
        List<Span> unencodable = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && !isSpace(unitOf(text.charAt(end)))) {
                end++;
            }
            encodePiece(text, i, end, out, unencodable);
            i = end;
            if (i < text.length()) {
                int b = unitOf(text.charAt(i));
                if (b < 0) {
                    unencodable.add(new Span(i, i + 1));
                }
                out.write(b < 0 ? '?' : b);
                i++;
            }
        }
        return new EncodedText(out.toByteArray(), unencodable);
    }

    private static int unitOf(char c) {
        int b = FALLBACK.byteOf(c);
        return b >= 0 && FALLBACK.charOf(b) == c ? b : ~c;
    }

    private void encodePiece(String text, int start, int end, ByteArrayOutputStream out, List<Span> unencodable) {
        if (start == end) {
            return;
        }
        String piece = text.substring(start, end);
        byte[] bare = piece.getBytes(StandardCharsets.US_ASCII);
        Units units = Units.of(piece);
        if (isAddress(units, 0, units.length()) && piece.chars().allMatch(c -> c < 0x80)) {
            out.writeBytes(bare);
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * piece.length());
        List<Span> missing = new ArrayList<>();
        int last = 0;
        int i = 0;
        while (i < piece.length()) {
            char c = piece.charAt(i);
            int width = Character.charCount(piece.codePointAt(i));
            int[] code = table.code(c);
            if (code == null) {
                int b = width > 1 ? -1 : unitOf(c);
                if (b < 0) {
                    missing.add(new Span(start + i, start + i + width));
                }
                code = new int[] {b < 0 ? '?' : b};
                if (code[0] == '\\' || table.continues(last, code[0])) {
                    bytes.write('\\');
                    last = 0;
                }
            }
            last = 0;
            for (int b : code) {
                bytes.write(b);
                last = table.child(last, b);
            }
            i += width;
        }
        byte[] encoded = bytes.toByteArray();
        if (missing.isEmpty() && !decode(Units.of(encoded)).text().equals(piece)) {
            missing.add(new Span(start, end));
        }
        unencodable.addAll(missing);
        out.writeBytes(encoded);
    }
}
