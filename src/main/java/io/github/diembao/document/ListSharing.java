package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the members of a list what is said once for all of them, and bodies to symbols that leave them open. */
final class ListSharing {

    private static final int LONGEST_JOINT = 4;
    /** A body that has issued so many documents in a year issues several a day. */
    private static final int HIGH_NUMBER = 500;

    private static final int CLOSE_NUMBERS = 20;

    private ListSharing() {}

    /** Shares issuer and term inside lists, and issuers across neighbours joined with one symbol. */
    static void share(List<Mention> mentions, TokenSequence tokens) {
        int from = 0;
        while (from < mentions.size()) {
            int list = mentions.get(from).core.list();
            int to = from + 1;
            while (list >= 0 && to < mentions.size() && mentions.get(to).core.list() == list) {
                to++;
            }
            if (to - from > 1) {
                share(mentions.subList(from, to), mentions.get(to - 1), mentions.get(from), tokens);
            }
            from = to;
        }
    }

    /** The last member speaks for those before it, the first for what stood before the list. */
    private static void share(List<Mention> members, Mention last, Mention first, TokenSequence tokens) {
        for (Mention member : members) {
            boolean sameTail = member.core.symbol() == null
                    || last.core.symbol() == null
                    || member.core.symbol().issuers().equals(last.core.symbol().issuers());
            if (!sameTail) {
                continue;
            }
            if (member.issuer == null && last.issuer != null) {
                member.body = last.body;
                member.issuer = last.issuer;
                member.issuerFrom = last.issuerFrom;
            }
            if (member.term == null && last.term != null && member.issuedOn == null) {
                member.term = last.term;
            }
            if (last.issuedOn != null && member.issuedOn == null && isOneRun(members, tokens) && hasNoYear(member)) {
                member.issuedOn = last.issuedOn;
                member.year = last.year;
            }
            if (first.datedBefore && member.issuedOn == null) {
                member.issuedOn = first.issuedOn;
                member.year = member.year == null ? first.year : member.year;
            }
            if (member.issuer == null && first.issuer != null) {
                member.body = first.body;
                member.issuer = first.issuer;
                member.issuerFrom = first.issuerFrom;
            }
        }
    }

    /**
     * "số 18, 19-NQ/TW ngày 25/10/2017", "131-QĐ/TW, 132-QĐ/TW ngày …": numbers in a row were issued together, and high
     * ones that lie close.
     */
    private static boolean isOneRun(List<Mention> members, TokenSequence tokens) {
        int before = -1;
        int first = -1;
        for (int i = 0; i < members.size(); i++) {
            Numeral numeral = members.get(i).core.numeral();
            int value = numeral == null ? -1 : tokens.intValue(numeral.from());
            first = i == 0 ? value : first;
            boolean close = first >= HIGH_NUMBER && value > before && value - first <= CLOSE_NUMBERS;
            if (numeral == null || value < 0 || before >= 0 && value != before + 1 && !close) {
                return false;
            }
            before = value;
        }
        return true;
    }

    private static boolean hasNoYear(Mention mention) {
        return mention.year == null && mention.term == null;
    }

    /** The issuer at the end of "A, B và C của Bộ Chính trị" serves them all where their symbols name one body. */
    static void shareNeighbours(List<Mention> mentions, TokenSequence tokens) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention left = mentions.get(i);
            Mention right = mentions.get(i + 1);
            Symbol a = left.core.symbol();
            Symbol b = right.core.symbol();
            boolean one = a == null || b == null
                    ? a == null && b == null && isSameKind(left, right)
                    : a.issuers().equals(b.issuers()) && a.style() == b.style();
            if (left.subjectFrom >= 0 || !isJoined(tokens, left.detailsTo, right.fullFrom)) {
                continue;
            }
            if (right.sameDay || one && isNext(left, right, tokens)) {
                shareDay(left, right);
            }
            if (one && left.issuer == null && right.issuerFrom == IssuerSource.TEXT) {
                left.body = right.body;
                left.issuer = right.issuer;
                left.issuerFrom = right.issuerFrom;
                if (left.term == null && left.issuedOn == null) {
                    left.term = right.term;
                }
            }
        }
        shareForward(mentions, tokens);
        sharePassedDay(mentions, tokens);
    }

    /** "Quyết định số 2345/QĐ-UBND ngày 5/6 và Quyết định số 2346 cùng ngày": day and body of the one before. */
    private static void sharePassedDay(List<Mention> mentions, TokenSequence tokens) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention left = mentions.get(i - 1);
            Mention right = mentions.get(i);
            if (!right.dayOfBefore || right.issuedOn != null || !isJoined(tokens, left.fullTo, right.fullFrom)) {
                continue;
            }
            if (left.issuedOn != null) {
                right.dated(left.issuedOn);
            }
            if (right.issuer == null && right.core.symbol() == null && isSameKind(left, right) && left.body != null) {
                right.body = left.body;
                right.issuer = left.issuer;
                right.issuerFrom = IssuerSource.ANTECEDENT;
            }
        }
    }

    /** "UBND tỉnh tại Công văn A, Công văn B, Quyết định C": who is named before the first issued the others. */
    private static void shareForward(List<Mention> mentions, TokenSequence tokens) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention left = mentions.get(i - 1);
            Mention right = mentions.get(i);
            Symbol a = left.core.symbol();
            Symbol b = right.core.symbol();
            boolean one = a != null
                    && b != null
                    && a.issuers().equals(b.issuers())
                    && !a.issuers().isEmpty();
            // "A của Ban Bí thư, B" tells nothing of B
            boolean told = left.issuer != null
                    && left.body != null
                    && left.issuerFrom != IssuerSource.SYMBOL
                    && left.body.to() <= left.core.from();
            if (one && told && right.issuer == null && isJoined(tokens, left.fullTo, right.fullFrom)) {
                right.body = left.body;
                right.issuer = left.issuer;
                right.issuerFrom = IssuerSource.ANTECEDENT;
            }
        }
    }

    /** "Quy định số 131-QĐ/TW và Quy định số 132-QĐ/TW ngày …": one body signed both in one sitting. */
    private static boolean isNext(Mention left, Mention right, TokenSequence tokens) {
        Numeral a = left.core.numeral();
        Numeral b = right.core.numeral();
        return isSameKind(left, right)
                && a != null
                && b != null
                && a.symbol() != null
                && tokens.intValue(a.from()) >= 0
                && tokens.intValue(b.from()) == tokens.intValue(a.from()) + 1;
    }

    private static void shareDay(Mention left, Mention right) {
        LocalDate day = right.issuedOn;
        boolean open = left.issuedOn == null && left.term == null;
        if (open && day != null && (left.year == null || left.year == day.getYear())) {
            left.dated(day);
            left.sameDay = right.sameDay;
        }
    }

    private static boolean isSameKind(Mention left, Mention right) {
        KindWord a = left.core.word();
        KindWord b = right.core.word();
        boolean numbers = left.core.numeral() != null && right.core.numeral() != null;
        return numbers && a != null && b != null && a.kind().equals(b.kind());
    }

    private static boolean isJoined(TokenSequence tokens, int from, int to) {
        if (to <= from || to - from > LONGEST_JOINT) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean joins = tokens.isMark(i, ',')
                    || tokens.isMark(i, ';')
                    || tokens.is(i, "và")
                    || tokens.is(i, "các")
                    || tokens.is(i, "số");
            if (!joins || tokens.lineBreakBefore(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A council or committee named once with its place serves the bare symbols of the same token. Its chair does not: what
     * the chair signed on the chair's own account says nothing of the others (Law on the promulgation of legal documents).
     */
    static void shareIssuers(List<Mention> mentions, TokenSequence tokens, Words words) {
        Map<String, Set<String>> names = new HashMap<>();
        Map<String, Body> bodies = new HashMap<>();
        for (Mention mention : mentions) {
            Body body = mention.body;
            if (body == null || !isShared(body.token())) {
                continue;
            }
            names.computeIfAbsent(body.token(), t -> new HashSet<>()).add(BodySlug.of(body.name()));
            boolean chair = words.end(tokens, body.from(), WordClass.CHAIR) > 0;
            if (!chair && (body.placed() || body.isProvincial())) {
                bodies.putIfAbsent(body.token(), body);
            }
        }
        for (Mention mention : mentions) {
            Symbol symbol = mention.core.symbol();
            if (mention.issuer != null || symbol == null || symbol.issuers().size() != 1) {
                continue;
            }
            String token = symbol.issuers().get(0);
            Body body = bodies.get(token);
            if (body != null && names.getOrDefault(token, Set.of()).size() == 1) {
                mention.body = body;
                mention.issuer = body.name();
                mention.issuerFrom = IssuerSource.ANTECEDENT;
            }
        }
    }

    /** "Nghị quyết 12 của Tỉnh ủy" after "Nghị quyết số 12 của Tỉnh ủy Thanh Hóa": the same number of the same body. */
    static void shareProvinces(List<Mention> mentions) {
        Map<String, Body> placed = new HashMap<>();
        for (Mention mention : mentions) {
            Body body = mention.body;
            Numeral numeral = mention.core.numeral();
            KindWord word = mention.core.word();
            if (body == null || numeral == null || word == null) {
                continue;
            }
            String key = word.kind().name() + ' ' + Numerals.plain(numeral.number()) + ' ' + body.token();
            Body first = placed.get(key);
            if (body.province() != null) {
                placed.putIfAbsent(key, body);
            } else if (first != null && !body.placed()) {
                mention.province = first.province();
            }
        }
    }

    /** A paper attached to another of the same body has that one's issuer. */
    static void shareAttached(List<Mention> mentions) {
        for (Mention mention : mentions) {
            Relation relation = mention.relation;
            if (relation == null || relation.type() != Relation.Type.ATTACHED_TO || mention.issuer != null) {
                continue;
            }
            Mention target = mentions.get(relation.target());
            Symbol own = mention.core.symbol();
            Symbol other = target.core.symbol();
            if (own != null && other != null && own.issuers().equals(other.issuers()) && target.issuer != null) {
                mention.body = target.body;
                mention.issuer = target.issuer;
                mention.issuerFrom = IssuerSource.ANTECEDENT;
            }
        }
    }

    private static boolean isShared(String token) {
        return token.equals("UBND") || token.equals("HĐND") || token.equals("ĐU") || token.equals("HU");
    }
}
