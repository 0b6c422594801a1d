package io.github.diembao.document;

import io.github.diembao.document.LetterReader.Segment;
import io.github.diembao.text.SourceText;
import io.github.diembao.text.TokenKind;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number with letters that stands alone, as in a column of a register; what is malformed is flagged. */
final class LoneSymbolReader {

    private static final int MOST_GROUPS = 12;
    private static final int MOST_DIGITS = 7;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2045;

    private final Facts facts;
    private final KindResolver kinds;
    private final StandardReader standards;

    LoneSymbolReader(Facts facts) {
        this.facts = facts;
        this.kinds = new KindResolver(facts);
        this.standards = new StandardReader(facts);
    }

    /** Parses one symbol; never fails. */
    DocumentSymbol read(String text) {
        SourceText source = SourceText.of(text);
        TokenSequence tokens = source.tokens();
        Set<String> flags = new LinkedHashSet<>();
        if (text.indexOf('Ð') >= 0 || text.indexOf('ð') >= 0) {
            flags.add("eth");
        }
        int from = 0;
        KindWord word = tokens.isWord(0) ? facts.kinds().at(tokens, 0) : null;
        if (word != null && word.spelling() != KindWord.Spelling.ABBREVIATION) {
            from = word.to();
        } else {
            word = null;
        }
        int said = facts.words().end(tokens, from, WordClass.NUMBER_WORD);
        from = said > 0 ? said : from;
        while (tokens.isMark(from, ':') || tokens.isMark(from, '.') || tokens.isMark(from, '"')) {
            from++;
        }
        Core standard = standards.at(tokens, from);
        Title title = standard == null ? null : standard.title();
        if (standard != null && title != null && standard.to() == tokens.size()) {
            return standard(text, tokens, standard, title, flags);
        }
        Numeral numeral = facts.symbols().read(tokens, from, true);
        if (numeral == null || numeral.symbol() == null || isGlued(tokens, numeral.to())) {
            numeral = lenient(tokens, from, flags);
        } else if (numeral.to() < tokens.size()) {
            flags.add(isOnlyMarks(tokens, numeral.to()) ? "trailing-mark" : "trailing-text");
        }
        return write(text, tokens, numeral, word, flags);
    }

    /** {@code QCVN 01-1:2018/BYT}: standards have their series before the number and their body behind the year. */
    private static DocumentSymbol standard(
            String text, TokenSequence tokens, Core core, Title title, Set<String> flags) {
        KindWord word = core.word();
        Body body = title.body();
        return new DocumentSymbol(
                text,
                tokens.slice(core.from(), core.to()),
                title.code(),
                title.year(),
                word == null ? null : word.kind().name(),
                tokens.surface(core.from()),
                body == null ? List.of() : List.of(body.token()),
                body == null || body.name().isEmpty() ? null : body.name(),
                List.of(),
                "standard",
                null,
                List.copyOf(flags));
    }

    /** Tells whether letters or digits go on from a token without a space, or from the mark there. */
    private static boolean isGlued(TokenSequence tokens, int at) {
        boolean marked = at < tokens.size() && tokens.kind(at) == TokenKind.MARK && !tokens.isMark(at, ',');
        int next = marked && !tokens.spaceBefore(at) ? at + 1 : at;
        return (tokens.isWord(next) || tokens.isNumber(next)) && !tokens.spaceBefore(next);
    }

    private static boolean isOnlyMarks(TokenSequence tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the first number, a year and every group of letters in whatever order they stand. */
    private Numeral lenient(TokenSequence tokens, int from, Set<String> flags) {
        String number = "";
        Integer year = null;
        List<Segment> groups = new ArrayList<>();
        boolean unread = false;
        char mark = '\0';
        int at = from;
        while (at < tokens.size()) {
            int next = at + 1;
            if (tokens.isWord(at) && groups.size() < MOST_GROUPS) {
                Segment group = facts.symbols().letters().group(tokens, at, mark);
                groups.add(group);
                next = group.to();
                mark = '\0';
            } else if (tokens.isNumber(at)) {
                int value = tokens.intValue(at);
                boolean isYear = tokens.length(at) == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
                if (number.isEmpty() && tokens.length(at) <= MOST_DIGITS) {
                    number = tokens.surface(at);
                    flags.addAll(groups.isEmpty() ? List.of() : List.of("symbol-order"));
                } else if (isYear && year == null) {
                    year = value;
                } else {
                    unread = true;
                }
                mark = '\0';
            } else if (tokens.kind(at) == TokenKind.MARK) {
                mark = tokens.key(at).charAt(0);
                unread |= "-/._&()".indexOf(mark) < 0;
            } else {
                unread = true;
            }
            at = next;
        }
        if (unread) {
            flags.add("unread-part");
        }
        return new Numeral(number, year, symbol(groups, year != null, flags), from, tokens.size(), List.of());
    }

    /** Puts {@code Q Đ} together where a space splits a known token. */
    private List<Segment> joined(List<Segment> groups, Set<String> flags) {
        List<Segment> joined = new ArrayList<>();
        for (Segment group : groups) {
            Segment before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            String whole = before == null ? "" : before.token() + group.token();
            if (before != null
                    && group.mark() == '\0'
                    && facts.symbols().letters().isKnown(whole)) {
                joined.set(joined.size() - 1, new Segment(whole, "", before.mark(), group.to(), before.flag()));
                flags.add("spaces");
            } else {
                joined.add(group);
            }
        }
        return joined;
    }

    private @Nullable Symbol symbol(List<Segment> groups, boolean dated, Set<String> flags) {
        if (groups.isEmpty()) {
            return null;
        }
        boolean separated = true;
        List<Segment> marked = new ArrayList<>();
        for (Segment group : joined(groups, flags)) {
            separated &= group.mark() != '\0' || marked.isEmpty();
            Segment whole = group.mark() != '\0'
                    ? group
                    : new Segment(group.token(), group.term(), marked.isEmpty() ? '/' : '-', group.to(), group.flag());
            facts.symbols().letters().add(marked, whole);
        }
        if (!separated) {
            flags.add("missing-separator");
        }
        Symbol symbol = facts.symbols().parser().parse(marked, dated, true);
        if (symbol != null) {
            return symbol;
        }
        flags.add("unknown-letters");
        StringBuilder tail = new StringBuilder();
        List<String> tokens = new ArrayList<>();
        for (Segment group : marked) {
            tail.append(group.mark()).append(group.token());
            tokens.add(group.token());
        }
        return new Symbol(Symbol.Style.OTHER, null, tokens, List.of(), tail.toString(), "", null, List.of());
    }

    private DocumentSymbol write(
            String text, TokenSequence tokens, Numeral numeral, @Nullable KindWord word, Set<String> flags) {
        Symbol symbol = numeral.symbol();
        flags.addAll(numeral.flags());
        if (numeral.number().isEmpty()) {
            flags.add("no-number");
        }
        if (symbol == null) {
            flags.add("no-letters");
            return new DocumentSymbol(
                    text,
                    numeral.number() + (numeral.year() == null ? "" : "/" + numeral.year()),
                    numeral.number(),
                    numeral.year(),
                    word == null ? null : word.kind().name(),
                    null,
                    List.of(),
                    null,
                    List.of(),
                    null,
                    null,
                    List.copyOf(flags));
        }
        flags.addAll(symbol.flags());
        String printed = tokens.slice(numeral.from(), numeral.to());
        SymbolRemarks.spelling(printed, symbol, flags);
        SymbolRemarks.marks(printed, String.valueOf(numeral.normalized()), flags);
        List<String> names = new ArrayList<>();
        List<String> issuers = new ArrayList<>();
        List<String> units = new ArrayList<>();
        String branch = null;
        for (String token : symbol.issuers()) {
            Issuer issuer = facts.issuers().of(token, symbol.style() == Symbol.Style.PARTY ? "party" : "state");
            (issuer != null && issuer.unit() ? units : issuers).add(token);
            if (issuer != null && !issuer.unit()) {
                names.add(issuer.body());
                branch = branch == null ? issuer.branch() : branch;
            }
        }
        units.addAll(symbol.units());
        if (issuers.isEmpty() && units.isEmpty() && symbol.style() != Symbol.Style.COURT) {
            flags.add("no-issuer");
        }
        names.removeIf(String::isEmpty);
        if (symbol.style() == Symbol.Style.COURT) {
            branch = "judiciary";
        } else if (branch == null && symbol.style() == Symbol.Style.PARTY) {
            branch = "party";
        }
        return new DocumentSymbol(
                text,
                String.valueOf(numeral.normalized()),
                numeral.number(),
                numeral.year(),
                kind(symbol, word, branch, flags),
                symbol.kindToken(),
                issuers,
                names.size() == issuers.size() && !names.isEmpty() ? String.join("; ", names) : null,
                units,
                branch,
                symbol.term(),
                List.copyOf(flags));
    }

    /** The word before the number, where the letters allow it, else the kind the letters name. */
    private @Nullable String kind(Symbol symbol, @Nullable KindWord word, @Nullable String branch, Set<String> flags) {
        String token = symbol.kindToken();
        if (symbol.style() == Symbol.Style.ASSEMBLY) {
            return word == null ? null : word.kind().name();
        }
        if (token == null) {
            // letters that name a body and a unit and no kind are a letter's, whoever the body is
            boolean letter = symbol.style() == Symbol.Style.DISPATCH
                    || symbol.style() == Symbol.Style.OTHER
                            && !symbol.units().isEmpty()
                            && symbol.tail().startsWith("/")
                            && !flags.contains("unread-part");
            return letter ? facts.kinds().named("công văn").name() : null;
        }
        if (word != null) {
            for (DocumentKind kind : word.kinds()) {
                if (kind.symbols().contains(token)) {
                    return kind.name();
                }
            }
        }
        DocumentKind meant = kinds.meant(symbol, branch);
        return meant == null ? null : meant.name();
    }
}
