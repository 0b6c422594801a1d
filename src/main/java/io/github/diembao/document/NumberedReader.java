package io.github.diembao.document;

import io.github.diembao.document.KindWord.Spelling;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenKind;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbered references and the lists that go on from them. */
final class NumberedReader {

    private static final int LONGEST_GAP = 16;
    private static final int CLOSE = 4;

    private final SymbolReader symbols;
    private final BareGuard guard;
    private final KindTable kinds;
    private final Words words;
    private final NumberListReader lists;

    NumberedReader(Facts facts) {
        this.symbols = facts.symbols();
        this.kinds = facts.kinds();
        this.words = facts.words();
        this.guard = new BareGuard(facts);
        this.lists = new NumberListReader(facts, guard);
    }

    /** Reads the number after a kind word with the list it opens; empty where none follows. */
    List<Core> afterKind(TokenSequence tokens, KindWord word, int list) {
        Numeral reversed = symbols.reversed(tokens, word.to());
        if (reversed == null && word.spelling() == Spelling.ABBREVIATION) {
            reversed = symbols.parted(tokens, word.from());
        }
        if (reversed != null) {
            return List.of(full(word.from(), reversed, word, tokens));
        }
        boolean dashed = isDashed(tokens, word);
        int at = dashed ? word.to() + 1 : start(tokens, word);
        if (at == word.to() && word.spelling() == Spelling.PLAIN && tokens.is(at, "so")) {
            at++;
        }
        boolean said = at > word.to() && !dashed;
        if (!tokens.isNumber(at) || tokens.blankLineBefore(at) || !said && tokens.lineBreakBefore(at)) {
            return List.of();
        }
        Numeral numeral = symbols.read(tokens, at, true);
        if (numeral == null) {
            return List.of();
        }
        numeral = asLetter(word, numeral);
        if (isCount(tokens, word, at, numeral)) {
            return List.of();
        }
        if (isGlued(tokens, word, at)
                && (numeral.symbol() == null || numeral.symbol().style() == Symbol.Style.OTHER)) {
            return List.of();
        }
        if (word.spelling() == Spelling.ENGLISH && numeral.symbol() == null) {
            return List.of();
        }
        Core first;
        // "Số hiệu văn bản: 19/2011/NQ-HĐND" is a field of a form
        boolean field = word.kind().umbrella() && tokens.isMark(word.to(), ':');
        if (numeral.symbol() != null) {
            first = full(field ? at : word.from(), numeral, field ? null : word, tokens);
        } else if (numeral.year() != null) {
            if (!guard.acceptsYear(tokens, word, numeral, said)) {
                return List.of();
            }
            first = core(word.from(), numeral, ReferenceForm.SHORT, word);
        } else {
            first = core(word.from(), numeral, ReferenceForm.BARE, word);
        }
        List<Core> members = lists.read(tokens, first, list);
        boolean bare = numeral.symbol() == null && numeral.year() == null;
        boolean carried = members.size() > 1 && members.get(0).symbol() != null;
        if (bare && !carried && !guard.acceptsBare(tokens, word, members, said)) {
            return guard.acceptsKnown(tokens, word, first, said) ? List.of(first.asTentative()) : List.of();
        }
        return members;
    }

    /** Returns where the number stands behind a kind, or behind what the act does: "Quyết định khởi tố vụ án số 45". */
    private int start(TokenSequence tokens, KindWord word) {
        int at = lists.numberStart(tokens, word.to());
        boolean exact = word.spelling() == Spelling.EXACT && at == word.to() && !tokens.isNumber(at);
        int act = exact ? words.end(tokens, at, WordClass.ACT) : -1;
        int behind = act < 0 ? -1 : lists.numberStart(tokens, act);
        return behind > act && tokens.isNumber(behind) ? behind : at;
    }

    /** {@code NQ-57}, {@code QĐ-1719}: what vehicles and buildings are called is written so too, but not with these. */
    private static boolean isDashed(TokenSequence tokens, KindWord word) {
        int dash = word.to();
        return word.spelling() == Spelling.ABBREVIATION
                && tokens.isMark(dash, '-')
                && !tokens.spaceBefore(dash)
                && !tokens.spaceBefore(dash + 1)
                && tokens.isNumber(dash + 1)
                && tokens.length(dash + 1) > 1
                && word.kind().isDashed();
    }

    /** "Quyết định bổ nhiệm số 12 hiệu trưởng" counts, and "chương trình 135-2016" names what no kind of law is. */
    private boolean isCount(TokenSequence tokens, KindWord word, int at, Numeral numeral) {
        if (numeral.symbol() != null) {
            return false;
        }
        int to = numeral.to();
        boolean acted = words.end(tokens, word.to(), WordClass.ACT) > 0;
        boolean counted = acted
                && tokens.isWord(to)
                && !tokens.is(to, "ngày")
                && !tokens.is(to, "của")
                && !tokens.lineBreakBefore(to);
        boolean dashed = numeral.year() != null && tokens.isMark(at + 1, '-');
        return counted
                || dashed
                        && word.kind().bare() != DocumentKind.Bare.PLAIN
                        && !word.kind().name().equals("quyết định");
    }

    /** "Công văn số 870/ĐA-VP": a letter's letters are a body and its unit, though the body's may be those of a kind. */
    private Numeral asLetter(KindWord word, Numeral numeral) {
        Symbol symbol = numeral.symbol();
        if (symbol == null || !word.kind().name().equals("công văn")) {
            return numeral;
        }
        if (numeral.year() == null && symbol.endsInKind()) {
            // "Công văn số 5571/BGDĐT-TTr": the inspectors' letters behind the ministry's
            return numeral.asPrinted(symbol.withUnit());
        }
        boolean letter = !word.kind().umbrella() && symbols.parser().isBodyWithUnit(symbol);
        return letter ? numeral.withSymbol(symbol.asDispatch()) : numeral;
    }

    /** {@code CT5} is the name of a building; only resolutions and decrees are written so. */
    private static boolean isGlued(TokenSequence tokens, KindWord word, int at) {
        String kind = word.kind().name();
        return !tokens.spaceBefore(at)
                && word.spelling() == Spelling.ABBREVIATION
                && at == word.to()
                && !kind.equals("nghị quyết")
                && !kind.equals("nghị định");
    }

    /** Reads a number that no kind word touches: its letters must speak for it, or a kind word a little before. */
    List<Core> alone(TokenSequence tokens, int at, @Nullable KindWord last, int list) {
        if (!guard.standsFree(tokens, at)) {
            return List.of();
        }
        int word = words.start(tokens, at, WordClass.NUMBER_WORD);
        boolean said = word >= 0 || tokens.isMark(at - 1, ':');
        // "thụ lý số 98/DS-PT" and "mã số 12/DA-KC" number a case and a project
        if (word > 0 && words.start(tokens, word, WordClass.TRAP) >= 0) {
            return List.of();
        }
        KindWord near = last != null && said ? near(tokens, last, at) : null;
        Numeral numeral = symbols.read(tokens, at, said);
        if (numeral == null || numeral.symbol() == null) {
            boolean distant = numeral != null && near != null && guard.acceptsDistant(tokens, near, numeral);
            return distant && near != null && numeral != null
                    ? List.of(core(near.from(), numeral, ReferenceForm.BARE, near))
                    : List.of();
        }
        if (isRegistered(near, numeral.symbol(), at)) {
            return List.of();
        }
        if (near != null && agrees(near, numeral.symbol())) {
            return lists.read(tokens, full(near.from(), numeral, near, tokens), list);
        }
        Symbol symbol = numeral.symbol();
        boolean other = symbol.style() == Symbol.Style.OTHER;
        boolean unitsAlone = symbol.kindToken() == null && symbols.letters().areUnits(symbol.issuers());
        // "Trường Cao đẳng nghề số 4 - BQP": only behind a kind is a body after a dash the letters of a number
        boolean named = symbol.style() == Symbol.Style.DISPATCH
                && symbol.units().isEmpty()
                && symbol.tail().charAt(0) != '/';
        named &= !isLetterhead(tokens, at);
        if (other && (symbol.issuers().isEmpty() || symbol.kindToken() == null) || unitsAlone || named) {
            return List.of();
        }
        return lists.read(tokens, full(at, numeral, null, tokens), list);
    }

    /** "Số: 57-TTg" on a line of its own is the head of a document. */
    private static boolean isLetterhead(TokenSequence tokens, int number) {
        return tokens.isMark(number - 1, ':')
                && tokens.is(number - 2, "số")
                && (number == 2 || tokens.lineBreakBefore(number - 2));
    }

    /** "hợp đồng kinh tế số 45/2019/HĐKT": a paper between two parties, which no authority issues. */
    private boolean isRegistered(@Nullable KindWord near, Symbol symbol, int at) {
        String token = symbol.kindToken();
        boolean letters = token != null && kinds.isRegister(token);
        boolean word = near != null && near.kind().bare() == DocumentKind.Bare.REGISTER;
        return letters || word && near != null && at - near.to() <= CLOSE;
    }

    /** A kind word before the number with nothing but words, commas and dashes between. */
    private static @Nullable KindWord near(TokenSequence tokens, KindWord last, int at) {
        if (at - last.to() > LONGEST_GAP || at < last.to()) {
            return null;
        }
        for (int i = last.to(); i < at; i++) {
            boolean passes = tokens.isWord(i)
                    || tokens.isMark(i, ',')
                    || tokens.isMark(i, '-')
                    || tokens.isMark(i, '&')
                    || i == at - 1 && (tokens.isMark(i, ':') || tokens.isMark(i, '.') && tokens.is(i - 1, "no"));
            if (!passes || tokens.lineBreakBefore(i)) {
                return null;
            }
        }
        return last;
    }

    /** Tells whether the letters of a number are of the kind a word names. */
    static boolean agrees(KindWord word, Symbol symbol) {
        DocumentKind kind = word.kind();
        if (symbol.style() == Symbol.Style.ASSEMBLY) {
            return kind.isLaw() || kind.name().equals("nghị quyết");
        }
        String token = symbol.kindToken();
        if (token == null) {
            return kind.name().equals("công văn");
        }
        return word.kinds().stream().anyMatch(k -> k.symbols().contains(token))
                || kind.isLaw() && token.equals("PL")
                || symbol.style() == Symbol.Style.COURT && kind.issuedBy("judiciary");
    }

    /** Makes a reference of a number with letters. */
    static Core full(int from, Numeral numeral, @Nullable KindWord word, TokenSequence tokens) {
        List<String> flags = new ArrayList<>(numeral.flags());
        if (word != null && word.spelling() == Spelling.PLAIN) {
            flags.add("no-diacritics");
        } else if (word != null && word.spelling() == Spelling.SLIP) {
            flags.add("typo");
        }
        for (int i = from; i < numeral.from(); i++) {
            if (i > from && tokens.lineBreakBefore(i) && !flags.contains("line-break")) {
                flags.add("line-break");
            }
        }
        return new Core(from, numeral.to(), ReferenceForm.FULL, word, numeral, numeral.symbol(), null, -1, flags);
    }

    /** Makes a reference of a number alone. */
    static Core core(int from, Numeral numeral, ReferenceForm form, @Nullable KindWord word) {
        return new Core(from, numeral.to(), form, word, numeral, null, null, -1, numeral.flags());
    }

    /** Tells whether a token is a word in capitals, which no reference is followed by. */
    static boolean isCode(TokenSequence tokens, int at) {
        return at < tokens.size()
                && tokens.kind(at) == TokenKind.WORD
                && tokens.shape(at) == Shape.UPPER
                && !tokens.lineBreakBefore(at);
    }
}
