package io.github.diembao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the identifier of a reference from its own words, with the segments it can't know left open. */
final class IdentifierBuilder {

    /** Precedents of the Supreme Court have a series of their own. */
    private static final String PRECEDENT = "al";

    /** "Đảng ủy xã" has three words and names no place. */
    private static final int SHORT_NAME = 3;

    private final Facts facts;
    private final KindResolver kinds;
    private final @Nullable String place;
    private final IdentifierPlace places;
    private final IdentifierSeries series;

    IdentifierBuilder(Facts facts, @Nullable String place) {
        this.facts = facts;
        this.kinds = new KindResolver(facts);
        this.place = place;
        this.places = new IdentifierPlace(facts, place);
        this.series = new IdentifierSeries(facts, places);
    }

    /** Fills kind, issuer where the symbol or kind names it, term and identifier. */
    void build(Mention mention) {
        Issuer issuer = issuerOf(mention);
        String branch = branch(mention, issuer);
        mention.branch = branch;
        kinds.resolve(mention, branch);
        if (mention.isPointer() || mention.core.form() == ReferenceForm.ALIAS && mention.core.numeral() == null) {
            return;
        }
        nameIssuer(mention, issuer);
        if (mention.form == ReferenceForm.DRAFT) {
            mention.flags.add("draft");
            return;
        }
        Title title = mention.core.title();
        mention.id = title != null && mention.core.numeral() == null
                ? new TitleIdentifier(facts, place).of(mention, title)
                : numbered(mention, issuer, branch);
    }

    /** Returns the row of the first body in the symbol, of the kind's only body, or of the body in the text. */
    @Nullable
    Issuer issuerOf(Mention mention) {
        Symbol symbol = mention.core.symbol();
        if (symbol != null) {
            if (symbol.issuers().isEmpty()) {
                return symbol.style() == Symbol.Style.COURT ? null : onlyIssuer(mention);
            }
            String wanted = symbol.style() == Symbol.Style.PARTY ? "party" : "state";
            if (mention.body != null && !mention.body.isPartyAlone()) {
                wanted = mention.body.branch();
            }
            Issuer issuer = facts.issuers().of(symbol.issuers().get(0), wanted);
            return issuer == null || issuer.unit() ? null : issuer;
        }
        if (mention.body != null && !mention.body.token().isEmpty()) {
            return facts.issuers().of(mention.body.token(), mention.body.branch());
        }
        return onlyIssuer(mention);
    }

    /** Returns the one body that issues documents of the kind, or null. */
    private @Nullable Issuer onlyIssuer(Mention mention) {
        KindWord word = mention.core.word();
        return word == null || word.kind().issuer().isEmpty()
                ? null
                : facts.issuers().of(word.kind().issuer(), null);
    }

    /** Returns the branch in the words of the tables, null where open. */
    @Nullable
    String branch(Mention mention, @Nullable Issuer issuer) {
        if (mention.core.symbol() != null && mention.core.symbol().style() == Symbol.Style.COURT) {
            return "judiciary";
        }
        if (issuer != null) {
            return isStateDispatch(mention, issuer) ? "state" : issuer.branch();
        }
        if (mention.body != null && !mention.body.branch().isEmpty()) {
            return mention.body.branch();
        }
        return mention.core.symbol() != null && mention.core.symbol().style() == Symbol.Style.PARTY ? "party" : null;
    }

    /** {@code NN/CĐ-TW}: the State's telegrams use TW too. */
    private static boolean isStateDispatch(Mention mention, Issuer issuer) {
        Symbol symbol = mention.core.symbol();
        return issuer.token().equals("TW") && symbol != null && symbol.style() == Symbol.Style.STATE;
    }

    private void nameIssuer(Mention mention, @Nullable Issuer issuer) {
        Symbol symbol = mention.core.symbol();
        Title title = mention.core.title();
        if (symbol != null && symbol.term() != null && mention.term == null) {
            mention.term = symbol.term();
        }
        if (title != null) {
            if (mention.term == null) {
                mention.term = title.term();
            }
            boolean issued = title.type() != Title.Type.CONGRESS
                    && title.body() != null
                    && !title.body().name().isEmpty();
            if (issued && title.body() != null && mention.issuer == null) {
                mention.issuer = title.body().name();
                mention.issuerFrom = IssuerSource.TEXT;
            }
        }
        if (mention.issuer != null) {
            return;
        }
        if (symbol != null && !symbol.issuers().isEmpty()) {
            String names = names(symbol, issuer);
            if (!names.isEmpty()) {
                mention.issuer = names;
                mention.issuerFrom = IssuerSource.SYMBOL;
            }
        } else {
            Issuer only = issuer == null
                            && mention.kind != null
                            && !mention.kind.issuer().isEmpty()
                    ? facts.issuers().of(mention.kind.issuer(), null)
                    : issuer;
            if (only != null && !only.body().isEmpty()) {
                mention.issuer = only.body();
                mention.issuerFrom = IssuerSource.REGISTRY;
            }
        }
    }

    private String names(Symbol symbol, @Nullable Issuer first) {
        List<String> names = new ArrayList<>();
        for (String token : symbol.issuers()) {
            Issuer issuer =
                    names.isEmpty() && first != null ? first : facts.issuers().of(token, "state");
            if (issuer == null || issuer.unit() || issuer.body().isEmpty()) {
                return "";
            }
            names.add(issuer.body());
        }
        return String.join("; ", names);
    }

    private DocumentId numbered(Mention mention, @Nullable Issuer issuer, @Nullable String branch) {
        Numeral numeral = mention.core.numeral();
        if (numeral == null) {
            throw new IllegalStateException("a reference without number or name");
        }
        Symbol symbol = mention.core.symbol();
        String number = Numerals.plain(numeral.number());
        if (symbol != null && symbol.style() == Symbol.Style.COURT) {
            String series = mention.year == null ? DocumentId.OPEN : String.valueOf(mention.year);
            String file = courtFile(symbol);
            return DocumentId.of(file.equals(PRECEDENT) ? "vn" : places.of(mention, null), "ta", file, series, number);
        }
        if (mention.kind != null && mention.kind.code().equals(PRECEDENT)) {
            String series = mention.year == null ? DocumentId.OPEN : String.valueOf(mention.year);
            return DocumentId.of("vn", "ta", PRECEDENT, series, number);
        }
        String issuerSegment = issuerSegment(mention, issuer);
        return DocumentId.of(
                places.of(mention, issuer),
                branchSegment(branch),
                issuerSegment,
                kindSegment(mention, numeral, branch, issuerSegment),
                series.of(mention, branch, issuerSegment),
                number);
    }

    private static String courtFile(Symbol symbol) {
        return Issuer.slug(symbol.tail());
    }

    private String issuerSegment(Mention mention, @Nullable Issuer issuer) {
        Symbol symbol = mention.core.symbol();
        Body body = mention.body;
        if (symbol == null) {
            return issuer == null ? DocumentId.OPEN : withWords(issuer, body);
        }
        List<String> slugs = new ArrayList<>();
        for (String token : symbol.issuers()) {
            Issuer row =
                    issuer != null && slugs.isEmpty() ? issuer : facts.issuers().of(token, null);
            if (row == null) {
                slugs.add(facts.issuers().slug(token));
            } else if (!row.unit()) {
                slugs.add(withWords(row, body));
            }
        }
        slugs.removeIf(String::isEmpty);
        if (slugs.isEmpty() && symbol.issuers().isEmpty() && issuer != null) {
            return facts.issuers().slug(issuer);
        }
        return slugs.isEmpty() ? DocumentId.OPEN : String.join("+", slugs);
    }

    /** Adds the words of the body where many bodies of one place share the token. */
    private String withWords(Issuer issuer, @Nullable Body body) {
        String slug = facts.issuers().slug(issuer);
        if (body == null || !body.name().contains(" ") || body.isPartyAlone()) {
            return slug;
        }
        boolean told = issuer.shared() && (body.placed() || body.name().split(" ").length > SHORT_NAME);
        boolean below = body.isBelowProvince()
                && (body.placed() || issuer.isLocal() && issuer.levels().size() > 1);
        return told || below && !issuer.shared() ? slug + ":" + BodySlug.of(body) : slug;
    }

    private String kindSegment(Mention mention, Numeral numeral, @Nullable String branch, String issuerSegment) {
        Symbol symbol = mention.core.symbol();
        String code = mention.kind == null ? DocumentId.OPEN : mention.kind.code();
        if (symbol != null && symbol.kindToken() != null) {
            DocumentKind meant = kinds.meant(symbol, branch);
            code = meant == null ? Issuer.slug(symbol.kindToken()) : meant.code();
            boolean open = branch == null || mention.kind != null && !mention.kind.issuedBy(branch);
            if (open && mention.kind != null && mention.kind.symbols().contains(symbol.kindToken())) {
                code = mention.kind.code();
            }
        }
        boolean normative = numeral.year() != null
                && (code.equals("nq") || code.equals("qd") || code.equals("ct"))
                && !"party".equals(branch)
                && !issuerSegment.equals("qh");
        return normative ? code + ".qp" : code;
    }

    static String branchSegment(@Nullable String branch) {
        if (branch == null) {
            return DocumentId.OPEN;
        }
        return switch (branch) {
            case "party" -> "dang";
            case "front" -> "mt";
            case "mass", "association" -> "dt";
            case "judiciary" -> "ta";
            case "standard" -> "tc";
            default -> "nn";
        };
    }
}
