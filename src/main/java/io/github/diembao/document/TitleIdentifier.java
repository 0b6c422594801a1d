package io.github.diembao.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds the identifiers of documents that a name identifies. */
final class TitleIdentifier {

    private final Facts facts;
    private final @Nullable String place;

    TitleIdentifier(Facts facts, @Nullable String place) {
        this.facts = facts;
        this.place = place;
    }

    DocumentId of(Mention mention, Title title) {
        String kind = mention.kind == null ? DocumentId.OPEN : mention.kind.code();
        return switch (title.type()) {
            case LAW, CONSTITUTION -> law(mention, title, kind);
            case PARTY_PAPER -> partyPaper(mention, title, kind);
            case PLENUM -> plenum(mention, title, kind);
            case CONGRESS -> congress(title, kind);
            case STANDARD -> standard(title);
        };
    }

    /** Returns the identifier by name of a law, also where its number is printed. */
    static DocumentId law(Mention mention, Title title, String kind) {
        String year = mention.year == null ? DocumentId.OPEN : String.valueOf(mention.year);
        return DocumentId.of("vn", "nn", kind.equals("pl") ? "ubtvqh" : "qh", kind, year, title.name());
    }

    /** A congress passes it: the term where it is told, else the year. */
    private static DocumentId partyPaper(Mention mention, Title title, String kind) {
        Integer term = mention.term == null ? null : Numerals.term(mention.term);
        String year = mention.year == null ? DocumentId.OPEN : String.valueOf(mention.year);
        return DocumentId.of("vn", "dang", "dh", kind, term == null ? year : "k" + term, title.name());
    }

    private DocumentId plenum(Mention mention, Title title, String kind) {
        Body body = title.body();
        Integer term = mention.term == null ? null : Numerals.term(mention.term);
        String meeting = "hn" + title.number() + "." + (term == null ? DocumentId.OPEN : "k" + term);
        if (body == null) {
            return DocumentId.of("vn", "dang", DocumentId.OPEN, meeting, kind);
        }
        boolean central = body.token().equals("TW");
        if (central && facts.registry().isMislabelled(meeting, kind)) {
            mention.flags.add("kind-mislabel");
        }
        return DocumentId.of(central ? "vn" : where(body), "dang", Issuer.slug(body.token()), meeting, kind);
    }

    private DocumentId congress(Title title, String kind) {
        Body body = title.body();
        String congress = "dh" + title.number() + (title.name().isEmpty() ? "" : ":" + title.name());
        if (body == null) {
            return DocumentId.of("vn", "dt", congress, kind);
        }
        boolean central = body.token().equals("TW");
        if (central && facts.terms().isBeyond(TermCalendar.CONGRESS, "", title.number())) {
            // "Đại hội lần thứ XIX" without more is a province's or a district's
            return DocumentId.of("vn.~", "dang", congress, kind);
        }
        return DocumentId.of(central ? "vn" : where(body), "dang", congress, kind);
    }

    private static DocumentId standard(Title title) {
        String year = title.year() == null ? DocumentId.OPEN : String.valueOf(title.year());
        Body body = title.body();
        String code = title.code().toLowerCase(Locale.ROOT);
        return body == null
                ? DocumentId.of("vn", "tc", title.name(), year, code)
                : DocumentId.of("vn", "tc", title.name(), Issuer.slug(body.token()), year, code);
    }

    private String where(Body body) {
        if (body.level().equals("central")) {
            return "vn";
        }
        String province = body.province() != null ? body.province() : place;
        return province == null ? "vn.~" : "vn." + province;
    }
}
