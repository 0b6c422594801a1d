package io.github.diembao.document;

import io.github.diembao.document.DocumentKind.Bare;
import io.github.diembao.document.KindWord.Spelling;
import io.github.diembao.text.TokenSequence;
import java.util.List;

/** Tells numbers of documents from counts, boats, buildings and scores where no letters speak for them. */
final class BareGuard {

    private static final int TRAP_REACH = 8;
    private static final int LAST_MONTH = 12;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2045;

    private final Words words;
    private final BodyReader bodies;

    BareGuard(Facts facts) {
        this.words = facts.words();
        this.bodies = facts.bodies();
    }

    /** Tells whether a number is no part of a longer figure: nothing is glued to its left. */
    boolean standsFree(TokenSequence tokens, int at) {
        if (tokens.spaceBefore(at)) {
            return true;
        }
        int before = at - 1;
        if (tokens.isWord(before)) {
            return tokens.is(before, "số");
        }
        if (tokens.isNumber(before)) {
            return false;
        }
        boolean joins = tokens.isMark(before, '.')
                || tokens.isMark(before, ',')
                || tokens.isMark(before, '-')
                || tokens.isMark(before, '/')
                || tokens.isMark(before, '_')
                || tokens.isMark(before, ':') && tokens.isNumber(before - 1);
        return !joins;
    }

    /** "Nghị quyết 2231 của Hội đồng Bảo an": documents of other countries and of their unions have other series. */
    private boolean isForeign(TokenSequence tokens, int after) {
        return tokens.is(after, "của") && words.end(tokens, after + 1, WordClass.FOREIGN) > 0;
    }

    /** Tells whether number and year after a kind word are a reference and not a month. */
    boolean acceptsYear(TokenSequence tokens, KindWord word, Numeral numeral, boolean said) {
        if (word.spelling() == Spelling.SLIP || isTrapped(tokens, word) || isForeign(tokens, numeral.to())) {
            return false;
        }
        DocumentKind kind = word.kind();
        int value = tokens.intValue(numeral.from());
        boolean month = value >= 1 && value <= LAST_MONTH;
        boolean firm = kind.bare() == Bare.PLAIN || kind.name().equals("quyết định") || said;
        return kind.bare() != Bare.NEVER && (firm || !month) || said;
    }

    /** "Quyết định phê duyệt … số 1234 ngày 5/6/2023": a number without letters far from its kind wants a day behind it. */
    boolean acceptsDistant(TokenSequence tokens, KindWord word, Numeral numeral) {
        DocumentKind kind = word.kind();
        int after = numeral.to();
        return word.spelling() == Spelling.EXACT
                && tokens.shape(word.from()).isCapitalised()
                && (kind.bare() == Bare.PLAIN || kind.bare() == Bare.CAREFUL)
                && numeral.number().length() > 1
                && tokens.is(numeral.from() - 1, "số")
                && words.start(tokens, numeral.from() - 1, WordClass.TRAP) < 0
                && tokens.is(after, "ngày")
                && tokens.isNumber(after + 1)
                && !tokens.lineBreakBefore(after);
    }

    /** Tells whether a number alone after a kind word is a reference. */
    boolean acceptsBare(TokenSequence tokens, KindWord word, List<Core> members, boolean said) {
        DocumentKind kind = word.kind();
        if (kind.bare() == Bare.NEVER
                || kind.bare() == Bare.SAID && !said
                || kind.bare() == Bare.OWNED && !said && !isOwned(tokens, word, members)
                || word.spelling() == Spelling.SLIP
                || word.spelling() == Spelling.PLAIN && !said) {
            return false;
        }
        for (Core member : members) {
            Numeral numeral = member.numeral();
            boolean high = numeral != null && !said && tokens.intValue(numeral.from()) > kind.max();
            if (high && !(kind.bare() == Bare.OWNED && isOwned(tokens, word, members))) {
                return false;
            }
        }
        Numeral first = members.get(0).numeral();
        if (first == null || isTrapped(tokens, word) || isMeasured(tokens, first)) {
            return false;
        }
        if (!said && isYear(tokens, word, first)) {
            return false;
        }
        int after = members.get(members.size() - 1).to();
        if (isForeign(tokens, after) || isMeasuredAt(tokens, after)) {
            return false;
        }
        boolean abbreviated = word.spelling() == Spelling.ABBREVIATION;
        boolean code = abbreviated && (isJoined(tokens, word) || isMeasure(word));
        if (code && !isCited(tokens, word, after)) {
            return false;
        }
        boolean careful = kind.bare() == Bare.CAREFUL && !said || abbreviated;
        if (careful && !mayFollow(tokens, after)) {
            return false;
        }
        return first.number().length() > 1 || believesDigit(tokens, word, after, said && kind.bare() == Bare.PLAIN);
    }

    /** Tells whether a number alone may repeat a document that is named elsewhere, whatever word follows. */
    boolean acceptsKnown(TokenSequence tokens, KindWord word, Core core, boolean said) {
        Numeral numeral = core.numeral();
        return numeral != null
                && word.kind().bare() != Bare.NEVER
                && (word.spelling() == Spelling.EXACT || isJoined(tokens, word) || isMeasure(word))
                && numeral.number().length() > 1
                && !isTrapped(tokens, word)
                && !isMeasured(tokens, numeral)
                && !isMeasuredAt(tokens, numeral.to())
                && (said || !isYear(tokens, word, numeral));
    }

    private static boolean isJoined(TokenSequence tokens, KindWord word) {
        return word.spelling() == Spelling.ABBREVIATION && tokens.isMark(word.to(), '-');
    }

    /** "CT 28" is a reading of a test and the name of a room, too. */
    private static boolean isMeasure(KindWord word) {
        return word.spelling() == Spelling.ABBREVIATION && word.kind().name().equals("chỉ thị");
    }

    /** {@code NQ-12} is a seed, a machine or a squad as well: a verb before it, a body, a day or a title after it tell. */
    private boolean isCited(TokenSequence tokens, KindWord word, int after) {
        boolean issued = tokens.is(after, "của") && bodies.at(tokens, after + 1) != null
                || bodies.at(tokens, after) != null
                || tokens.is(after, "ngày") && tokens.isNumber(after + 1)
                || tokens.is(after, "về");
        return !tokens.lineBreakBefore(after) && (issued || isTerm(tokens, after))
                || words.start(tokens, word.from(), WordClass.CITE) >= 0;
    }

    /** "Đề án 06 của Chính phủ": a kind in capitals, two digits or more, and the body behind it. */
    private boolean isOwned(TokenSequence tokens, KindWord word, List<Core> members) {
        Core last = members.get(members.size() - 1);
        return tokens.shape(word.from()).isCapitalised()
                && last.numeral() != null
                && last.numeral().number().length() > 1
                && tokens.is(last.to(), "của")
                && bodies.at(tokens, last.to() + 1) != null;
    }

    /** "Kế hoạch 2025" is named after its year; decisions do reach such numbers. */
    private static boolean isYear(TokenSequence tokens, KindWord word, Numeral numeral) {
        int value = tokens.intValue(numeral.from());
        boolean decision = word.kind().name().equals("quyết định")
                && tokens.shape(word.from()).isCapitalised();
        return value >= FIRST_YEAR && value <= LAST_YEAR && !decision;
    }

    /** One digit is a count more often than not: it wants a kind in capitals and an issuer, a day or a title after it. */
    private boolean believesDigit(TokenSequence tokens, KindWord word, int after, boolean said) {
        if (word.spelling() == Spelling.ABBREVIATION
                || !tokens.shape(word.from()).isCapitalised()) {
            return false;
        }
        boolean told = tokens.is(after, "của") && tokens.shape(after + 1).isCapitalised()
                || tokens.is(after, "ngày")
                || tokens.is(after, "về");
        // "Nghị quyết 1 nơi, thực hiện 1 nẻo" counts
        return told || said || word.kind().bare() == Bare.PLAIN && mayFollow(tokens, after);
    }

    /** Tells whether a number after "," or "và" may be the next member of a list. */
    boolean mayBeMember(TokenSequence tokens, Numeral numeral) {
        if (numeral.symbol() != null) {
            return true;
        }
        return !isMeasured(tokens, numeral) && !isMeasuredAt(tokens, numeral.to());
    }

    /** Tells whether a list may end with this bare number. */
    boolean endsList(TokenSequence tokens, Numeral numeral) {
        return numeral.year() != null || mayFollow(tokens, numeral.to());
    }

    /** A figure with decimals, a fraction, a time, a share. */
    private static boolean isMeasured(TokenSequence tokens, Numeral numeral) {
        int after = numeral.to();
        if (tokens.isMark(after, '-') && tokens.isNumber(after + 1)) {
            return true;
        }
        if (tokens.spaceBefore(after)) {
            return false;
        }
        if (tokens.isWord(after)) {
            return true;
        }
        boolean joins = tokens.isMark(after, '.')
                || tokens.isMark(after, ',')
                || tokens.isMark(after, '/')
                || tokens.isMark(after, '-')
                || tokens.isMark(after, ':');
        return tokens.isMark(after, '%') || joins && tokens.isNumber(after + 1) && !tokens.spaceBefore(after + 1);
    }

    private boolean isMeasuredAt(TokenSequence tokens, int after) {
        if (tokens.lineBreakBefore(after)) {
            return false;
        }
        boolean isYear = tokens.is(after, "năm") && tokens.length(after) == 3 && tokens.isNumber(after + 1);
        boolean isDay = tokens.is(after, "ngày") && tokens.isNumber(after + 1);
        if (isYear || isDay || isTerm(tokens, after)) {
            return false;
        }
        return words.end(tokens, after, WordClass.UNIT) > 0
                || tokens.is(after, "năm")
                || tokens.is(after, "ngày")
                || NumberedReader.isCode(tokens, after) && !tokens.is(after, "ubnd") && !tokens.is(after, "hđnd")
                || tokens.isMark(after, '%')
                || tokens.isNumber(after);
    }

    private boolean mayFollow(TokenSequence tokens, int after) {
        if (tokens.lineBreakBefore(after)) {
            return true;
        }
        if (!tokens.isWord(after)) {
            return !tokens.isNumber(after) && !tokens.isMark(after, '%') && !tokens.isMark(after, '+');
        }
        boolean isYear = tokens.is(after, "năm") && tokens.isNumber(after + 1);
        boolean body = tokens.shape(after).isCapitalised()
                && tokens.length(after) > 1
                && !NumberedReader.isCode(tokens, after);
        return isYear || body || isTerm(tokens, after) || words.end(tokens, after, WordClass.FOLLOW) > 0;
    }

    /** "khóa XII" names the term of a document, while "3 khóa" counts courses. */
    private static boolean isTerm(TokenSequence tokens, int at) {
        return tokens.is(at, "khóa")
                && at + 1 < tokens.size()
                && tokens.isWord(at + 1)
                && Numerals.term(tokens.surface(at + 1)) != null;
    }

    /** "Vốn CT 135": a programme, whose abbreviation is that of a directive. */
    private boolean isProgramme(TokenSequence tokens, KindWord word) {
        return word.kind().name().equals("chỉ thị")
                && (words.end(tokens, word.to(), WordClass.PROGRAMME) > 0
                        || words.start(tokens, word.from(), WordClass.PROGRAMME_LEAD) >= 0);
    }

    /** A boat, a building, a plate: for an abbreviation anywhere a little before, for a word right before. */
    private boolean isTrapped(TokenSequence tokens, KindWord word) {
        boolean anywhere = word.spelling() == Spelling.ABBREVIATION;
        if (!anywhere) {
            return false;
        }
        // "số CT 00123" is the serial of a land certificate
        if (words.start(tokens, word.from(), WordClass.TRAP) >= 0
                || words.start(tokens, word.from(), WordClass.NUMBER_WORD) >= 0) {
            return true;
        }
        if (isProgramme(tokens, word)) {
            return true;
        }
        for (int i = word.from() - 1; i >= 0 && i >= word.from() - TRAP_REACH; i--) {
            if (tokens.isMark(i, '.') || tokens.isMark(i, ';') || tokens.lineBreakBefore(i + 1)) {
                return false;
            }
            int end = words.end(tokens, i, WordClass.VESSEL);
            if (end > 0 && end <= word.from()) {
                return true;
            }
        }
        return false;
    }
}
