package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives judgments the court of their article: a report names it in its heading, then cites the number alone. */
final class CourtFinder {

    private static final String COURT = "TA";
    private static final String FIRST_INSTANCE = "ST";
    private static final String APPEAL = "PT";
    private static final String CASSATION = "GĐT";

    private CourtFinder() {}

    /** Fills the issuer of judgments that name none where the text names one single court, and that before them. */
    static void fill(List<Mention> mentions, TokenSequence tokens, BodyReader bodies, Words words) {
        if (mentions.stream().noneMatch(CourtFinder::isOpen)) {
            return;
        }
        Map<String, Body> courts = new HashMap<>();
        boolean hidden = false;
        for (int at = 0; at < tokens.size() && courts.size() < 2; at++) {
            Body body = bodies.at(tokens, at);
            if (body != null) {
                hidden |= body.token().startsWith(COURT) && DocumentId.OPEN.equals(body.province());
                boolean known = body.placed() || body.level().equals("central");
                if (known && body.token().startsWith(COURT)) {
                    courts.putIfAbsent(BodySlug.of(body.name()), body);
                }
                at = body.to() - 1;
            }
        }
        boolean provincial = isProvinceFirst(mentions);
        leaveOpen(mentions, hidden, provincial);
        if (courts.size() != 1) {
            return;
        }
        Body court = courts.values().iterator().next();
        boolean appealed = isAppealed(tokens, words);
        for (Mention mention : mentions) {
            boolean above = !court.level().equals("central") && isHigher(mention, provincial);
            if (isOpen(mention) && !above && court.to() <= mention.core.from() && hears(court, mention, appealed)) {
                mention.body = court;
                mention.issuer = court.name();
                mention.issuerFrom = IssuerSource.ANTECEDENT;
            }
        }
    }

    /** Leaves open the place of what higher courts decided, and of all where the text hides the names of places. */
    private static void leaveOpen(List<Mention> mentions, boolean hidden, boolean provincial) {
        for (Mention mention : mentions) {
            if ((hidden || isHigher(mention, provincial)) && isOpen(mention) && mention.province == null) {
                mention.province = DocumentId.OPEN;
            }
        }
    }

    private static boolean isProvinceFirst(List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention.body != null
                        && mention.body.isProvincial()
                        && mention.core.symbol() != null
                        && mention.core.symbol().tail().endsWith(FIRST_INSTANCE));
    }

    /**
     * Tells whether a court above the provinces decided: in cassation, and on appeal where a provincial court judged first
     * (Law on the organisation of people's courts).
     */
    private static boolean isHigher(Mention mention, boolean provincial) {
        Symbol symbol = mention.core.symbol();
        return symbol != null
                && (symbol.tail().contains(CASSATION)
                        || provincial && symbol.tail().contains(APPEAL));
    }

    /** Tells whether the text reports of an appeal; that of a judgment just given ({@code quyền kháng cáo}) is to come. */
    private static boolean isAppealed(TokenSequence tokens, Words words) {
        for (int at = 0; at < tokens.size(); at++) {
            int toCome = words.end(tokens, at, WordClass.APPEAL_TO_COME);
            if (toCome < 0 && words.end(tokens, at, WordClass.APPEAL) >= 0) {
                return true;
            }
            at = toCome < 0 ? at : toCome - 1;
        }
        return false;
    }

    /**
     * Tells whether the court can have given the judgment: in a report of an appeal the one court named is the higher one,
     * the courts above the provinces judge nothing first, and no court of a district hears appeals (Law on the organisation of people's courts).
     */
    private static boolean hears(Body court, Mention mention, boolean appealed) {
        Symbol symbol = mention.core.symbol();
        String tail = symbol == null ? "" : symbol.tail();
        return tail.endsWith(FIRST_INSTANCE)
                ? !appealed && !court.level().equals("central")
                : tail.endsWith(APPEAL) && !court.isBelowProvince();
    }

    /** A precedent is the Supreme Court's, so only judgments and decisions in a case are open. */
    private static boolean isOpen(Mention mention) {
        Symbol symbol = mention.core.symbol();
        return symbol != null
                && symbol.style() == Symbol.Style.COURT
                && !"AL".equals(symbol.kindToken())
                && mention.issuer == null;
    }
}
