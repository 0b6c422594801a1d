package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads laws, codes, ordinances and the constitution by name, with number or year where they are printed. */
final class LawReader {

    /** "Ủy ban Thường vụ Quốc hội số". */
    private static final int LONGEST_BODY = 9;

    private static final int LONGEST_NAME = 24;
    private static final int MOST_YEARS = 8;
    /** Laws that one law changes. */
    private static final int MOST_CHANGED = 20;

    private final LawTable laws;
    private final SymbolReader symbols;
    private final Words words;

    LawReader(Facts facts) {
        this.laws = facts.laws();
        this.symbols = facts.symbols();
        this.words = facts.words();
    }

    /** Reads the law a kind word opens; empty where no name follows. */
    List<Core> afterKind(TokenSequence tokens, KindWord word) {
        if (word.kind().name().equals("hiến pháp")) {
            return constitution(tokens, word);
        }
        int nameEnd = amending(tokens, word);
        String slug;
        if (nameEnd > 0) {
            slug = slug(tokens, word.to(), nameEnd);
            Numeral inner = numeral(tokens, nameEnd);
            if (inner != null && isOfLastNamed(inner, slug)) {
                // "Luật sửa đổi … của Bộ luật Hình sự số 100/2015/QH13": the number of the law that is changed
                if (numeral(tokens, inner.to()) == null && PrintedYear.end(tokens, inner.to()) < 0) {
                    return List.of();
                }
                nameEnd = inner.to();
                slug = slug(tokens, word.to(), nameEnd);
            }
        } else {
            Gazetteer.Match<Law> match = laws.at(tokens, word.from());
            if (match != null) {
                nameEnd = match.to();
                slug = match.value().slug();
                boolean capital = tokens.shape(word.from()).isCapitalised()
                        || tokens.shape(word.to()).isCapitalised();
                if (!capital && PrintedYear.end(tokens, nameEnd) < 0 && numeral(tokens, nameEnd) == null) {
                    return List.of();
                }
            } else {
                nameEnd = unlisted(tokens, word);
                if (nameEnd < 0) {
                    return List.of();
                }
                nameEnd = RevisedName.start(tokens, word.to() + 1, nameEnd);
                slug = slug(tokens, word.to(), nameEnd);
            }
        }
        return finish(tokens, word, nameEnd, slug);
    }

    /** Tells whether a number is that of the law with which the name of an amending law ends. */
    private boolean isOfLastNamed(Numeral numeral, String slug) {
        Law known = laws.withSymbol(String.valueOf(numeral.normalized()));
        return known != null
                && slug.endsWith('-' + known.slug())
                && !known.slug().startsWith("sua-doi");
    }

    /** Reads a short name such as {@code BLHS} that no kind word opens. */
    List<Core> alias(TokenSequence tokens, int at, KindWord kind) {
        Gazetteer.Match<Law> match = laws.at(tokens, at);
        return match == null
                ? List.of()
                : finish(tokens, kind, match.to(), match.value().slug());
    }

    private List<Core> finish(TokenSequence tokens, KindWord word, int nameEnd, String slug) {
        int from = word.from();
        int draftFrom = words.start(tokens, from, WordClass.DRAFT);
        boolean bill = RevisedName.isBill(tokens, nameEnd);
        if (draftFrom >= 0 || bill) {
            Title title = new Title(Title.Type.LAW, slug, 0, "", null, null, null);
            int to = bill ? RevisedName.billEnd(nameEnd) : nameEnd;
            Numeral passed = bill ? numeral(tokens, to) : null;
            int year = bill ? PrintedYear.end(tokens, to) : -1;
            if (passed == null && year < 0) {
                return List.of(Core.titled(draftFrom >= 0 ? draftFrom : from, to, ReferenceForm.DRAFT, word, title));
            }
            return passed == null ? named(tokens, word, to, slug) : List.of(numbered(from, passed, word, slug));
        }
        int shortEnd = abbreviationEnd(tokens, nameEnd);
        Numeral apart = shortEnd < 0 ? null : numeral(tokens, shortEnd);
        if (apart != null) {
            return List.of(numbered(from, apart, word, slug));
        }
        int revised = RevisedName.end(tokens, nameEnd);
        int dated = PrintedYear.end(tokens, revised);
        Numeral numeral = numeral(tokens, nameEnd);
        numeral = numeral == null ? afterBody(tokens, nameEnd) : numeral;
        numeral = numeral == null && revised > nameEnd ? numeral(tokens, revised) : numeral;
        numeral = numeral == null && dated > 0 ? ofYear(numeral(tokens, dated), tokens.intValue(dated - 1)) : numeral;
        boolean amending = revised > nameEnd && (numeral != null || dated > 0);
        if (numeral != null) {
            return List.of(numbered(from, numeral, word, amending ? RevisedName.slug(word, slug) : slug));
        }
        if (!amending) {
            return named(tokens, word, nameEnd, slug);
        }
        boolean replaced = !laws.named(slug, tokens.intValue(dated - 1)).isEmpty();
        return named(tokens, word, revised, replaced ? slug : RevisedName.slug(word, slug));
    }

    /** "Luật Bảo hiểm y tế (BHYT) số 25/2008/QH12": letters in brackets between name and number; returns their end or -1. */
    private static int abbreviationEnd(TokenSequence tokens, int at) {
        boolean letters = tokens.isMark(at, '(')
                && tokens.shape(at + 1) == Shape.UPPER
                && tokens.isMark(at + 2, ')')
                && !LineEnds.before(tokens, at);
        return letters ? at + 3 : -1;
    }

    /** Returns a number whose letters are of the year before it, else null: "Luật Đất đai 2003, số 45/2013/QH13". */
    private static @Nullable Numeral ofYear(@Nullable Numeral numeral, int year) {
        Integer printed = numeral == null ? null : numeral.year();
        return printed != null && printed == year ? numeral : null;
    }

    /** "Pháp lệnh Thư viện của Ủy ban Thường vụ Quốc hội số 31/2000/PL-UBTVQH10": the body may stand before the number. */
    private @Nullable Numeral afterBody(TokenSequence tokens, int nameEnd) {
        if (!tokens.is(nameEnd, "của")) {
            return null;
        }
        for (int i = nameEnd + 1; i < nameEnd + LONGEST_BODY && tokens.isWord(i) && !tokens.lineBreakBefore(i); i++) {
            if (tokens.is(i, "số")) {
                Numeral numeral = numeral(tokens, i);
                Symbol symbol = numeral == null ? null : numeral.symbol();
                boolean passed = symbol != null && symbol.issuers().stream().anyMatch(SymbolParser::isAssembly);
                return passed ? numeral : null;
            }
        }
        return null;
    }

    private static Core numbered(int from, Numeral numeral, KindWord word, String slug) {
        Title title = new Title(Title.Type.LAW, slug, 0, "", null, null, numeral.year());
        return new Core(
                from, numeral.to(), ReferenceForm.FULL, word, numeral, numeral.symbol(), title, -1, numeral.flags());
    }

    /** A name with its year, and the further years of a list ("Luật Đất đai 2003, 2013"). */
    private static List<Core> named(TokenSequence tokens, KindWord word, int nameEnd, String slug) {
        int end = PrintedYear.end(tokens, nameEnd);
        Title.Type type = word.kind().name().equals("hiến pháp") ? Title.Type.CONSTITUTION : Title.Type.LAW;
        List<Core> found = new ArrayList<>();
        Integer year = end > 0 ? Integer.valueOf(tokens.intValue(end - 1)) : null;
        Title title = new Title(type, slug, 0, "", null, null, year);
        found.add(Core.titled(word.from(), end > 0 ? end : nameEnd, ReferenceForm.NAMED, word, title));
        int at = end;
        while (at > 0 && found.size() < MOST_YEARS) {
            int next = tokens.isMark(at, ',') || tokens.is(at, "và") ? at + 1 : -1;
            int nextEnd = next < 0 ? -1 : PrintedYear.end(tokens, next);
            if (nextEnd < 0) {
                break;
            }
            Title other = new Title(type, slug, 0, "", null, null, tokens.intValue(nextEnd - 1));
            found.add(Core.titled(nextEnd - 1, nextEnd, ReferenceForm.ELIDED, word, other));
            at = nextEnd;
        }
        return found;
    }

    private List<Core> constitution(TokenSequence tokens, KindWord word) {
        int to = word.to();
        if (tokens.is(to, "nước") && tokens.is(to + 1, "cộng")
                || tokens.is(to, "nước") && tokens.is(to + 1, "chxhcn")) {
            for (int i = to; i < to + LONGEST_NAME && i < tokens.size(); i++) {
                if (tokens.is(i, "nam") && tokens.is(i - 1, "việt")) {
                    to = i + 1;
                    break;
                }
            }
        }
        boolean dated = PrintedYear.end(tokens, to) > 0;
        boolean foreign =
                words.end(tokens, tokens.is(to, "nước") || tokens.is(to, "của") ? to + 1 : to, WordClass.FOREIGN) > 0
                        || tokens.is(word.from() - 1, "án")
                        || tokens.is(word.from() - 1, "tòa")
                        || tokens.is(word.from() - 1, "viện");
        if (!dated && (foreign || !tokens.shape(word.from()).isCapitalised())) {
            return List.of();
        }
        return named(tokens, word, to, "hien-phap");
    }

    /** "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C": returns the end of the last law's name. */
    private int amending(TokenSequence tokens, KindWord word) {
        int at = word.to();
        if (!tokens.is(at, "sửa") || !tokens.is(at + 1, "đổi")) {
            return -1;
        }
        int limit = Math.min(tokens.size(), at + LONGEST_NAME);
        for (int i = at; i < limit && !LineEnds.before(tokens, i); i++) {
            Gazetteer.Match<Law> match = tokens.is(i, "luật") || tokens.is(i, "bộ") ? laws.at(tokens, i) : null;
            if (match != null && tokens.shape(i).isCapitalised()) {
                return furtherLaws(tokens, match.to());
            }
        }
        return -1;
    }

    private int furtherLaws(TokenSequence tokens, int from) {
        int end = from;
        int at = from;
        for (int n = 0; n < MOST_CHANGED; n++) {
            if (!tokens.isMark(at, ',') && !tokens.is(at, "và")) {
                break;
            }
            Gazetteer.Match<Law> match = laws.at(tokens, at + 1);
            int unlisted = match == null ? LawList.unlistedMember(tokens, at + 1) : -1;
            if (unlisted > 0) {
                at = unlisted;
                continue;
            }
            // the year behind "A và B" is that of the law that changes both
            boolean ownYear = tokens.isMark(at, ',') && match != null && PrintedYear.end(tokens, match.to()) > 0;
            if (match == null || numeral(tokens, match.to()) != null || ownYear) {
                break;
            }
            end = match.to();
            at = end;
        }
        return end;
    }

    /** A law the table lacks: a capitalised name that runs straight into "năm 2013", "số 12/2019/QH14" or "(sửa đổi)". */
    private int unlisted(TokenSequence tokens, KindWord word) {
        if (!tokens.shape(word.from()).isCapitalised()
                || !tokens.shape(word.to()).isCapitalised()
                || !tokens.isWord(word.to())) {
            return -1;
        }
        int limit = Math.min(tokens.size(), word.to() + LONGEST_NAME);
        for (int i = word.to(); i < limit; i++) {
            if (LineEnds.before(tokens, i)) {
                return -1;
            }
            boolean believable = i > word.to() && PrintedYear.end(tokens, i) > 0 && tokens.is(i, "năm")
                    || i > word.to() && isDay(tokens, i)
                    || RevisedName.isBill(tokens, i)
                    || tokens.is(i, "số") && numeral(tokens, i) != null;
            if (believable) {
                return i;
            }
            boolean passes = tokens.isWord(i) && !tokens.is(i, "luật") && !tokens.is(i, "số")
                    || tokens.isMark(i, ',') && !tokens.shape(i + 1).isCapitalised();
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /** "ngày 26/11/2003", "ngày 26 tháng 11": a law cited by the day it was passed. */
    private static boolean isDay(TokenSequence tokens, int at) {
        return tokens.is(at, "ngày")
                && tokens.isNumber(at + 1)
                && (tokens.isMark(at + 2, '/') || tokens.isMark(at + 2, '-') || tokens.is(at + 2, "tháng"))
                && tokens.isNumber(at + 3);
    }

    private @Nullable Numeral numeral(TokenSequence tokens, int at) {
        int end = words.end(tokens, at, WordClass.NUMBER_WORD);
        int next = end > 0 ? end : at;
        if (end > 0 && tokens.isMark(next, ':')) {
            next++;
        }
        Numeral numeral =
                tokens.isNumber(next) && !PrintedYear.isCut(tokens, next) ? symbols.read(tokens, next, true) : null;
        return numeral == null || numeral.symbol() == null ? null : numeral;
    }

    private static String slug(TokenSequence tokens, int from, int to) {
        return Issuer.slug(tokens.slice(from, to));
    }
}
