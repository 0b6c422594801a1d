package io.github.diembao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names documents in the schemes other systems use, where the text tells enough: URN:LEX (RFC 9676), the FRBR address of
 * Akoma Ntoso, and ELI. Each demands a date or a year, so they are exports and not the identifier itself.
 */
public final class DocumentUris {

    private static final int ORDINARY = 6;

    private DocumentUris() {}

    /**
     * Returns the URN:LEX of a document.
     *
     * @param reference a reference
     * @return such as {@code urn:lex:vn:chinh.phu:nghi.dinh:2019-12-30;100}; null where issuer, kind, date, place or number
     *     is unknown
     */
    public static @Nullable String urnLex(DocumentReference reference) {
        List<String> segments = segments(reference);
        String issuer = reference.issuer();
        String kind = reference.kind();
        if (segments == null || issuer == null || kind == null || reference.issuedOn() == null) {
            return null;
        }
        String place = segments.get(0);
        String jurisdiction =
                place.equals("vn") ? "vn" : "vn;" + place.substring(3).replace('-', '.');
        return "urn:lex:" + jurisdiction + ":" + dotted(issuer) + ":" + dotted(kind) + ":" + reference.issuedOn() + ";"
                + segments.get(5);
    }

    /**
     * Returns the FRBR work address of Akoma Ntoso.
     *
     * @param reference a reference
     * @return such as {@code /akn/vn/act/nghi-dinh/chinh-phu/2019-12-30/100-2019-nd-cp}; null where issuer, kind, date, place
     *     or letters are unknown, and for papers of the Party
     */
    public static @Nullable String akn(DocumentReference reference) {
        List<String> segments = segments(reference);
        String issuer = reference.issuer();
        String kind = reference.kind();
        String symbol = reference.symbol();
        boolean known = segments != null
                && isState(segments)
                && issuer != null
                && kind != null
                && symbol != null
                && reference.issuedOn() != null;
        if (!known || segments == null || issuer == null || kind == null || symbol == null) {
            return null;
        }
        String place = segments.get(0).replace('.', '-');
        return "/akn/" + place + "/act/" + Issuer.slug(kind) + "/" + Issuer.slug(issuer) + "/" + reference.issuedOn()
                + "/" + Issuer.slug(symbol);
    }

    /**
     * Returns the ELI of a document.
     *
     * @param reference a reference
     * @return such as {@code /eli/vn/nd/2019/100}; null where year, kind or place is unknown, and for papers of the Party
     */
    public static @Nullable String eli(DocumentReference reference) {
        List<String> segments = segments(reference);
        if (segments == null
                || !isState(segments)
                || reference.year() == null
                || segments.get(3).equals(DocumentId.OPEN)) {
            return null;
        }
        String kind = segments.get(3);
        String plain = kind.endsWith(".qp") ? kind.substring(0, kind.length() - 3) : kind;
        return "/eli/" + segments.get(0).replace('.', '-') + "/" + plain + "/" + reference.year() + "/"
                + segments.get(5);
    }

    /** Returns the segments of an ordinary identifier whose place is known, else null. */
    private static @Nullable List<String> segments(DocumentReference reference) {
        String id = reference.id();
        if (id == null) {
            return null;
        }
        List<String> segments = DocumentId.parse(id).segments();
        return segments.size() == ORDINARY && !segments.get(0).contains(DocumentId.OPEN) ? segments : null;
    }

    private static boolean isState(List<String> segments) {
        return segments.get(1).equals("nn") || segments.get(1).equals("ta");
    }

    private static String dotted(String words) {
        return Issuer.slug(words).replace('-', '.');
    }
}
