package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents named by the meeting that passed them: plenums ("Nghị quyết Trung ương 4") and congresses. */
final class MeetingReader {

    private static final int HIGHEST_PLENUM = 20;
    private static final int MOST_TERMS = 8;

    private final BodyReader bodies;
    private final CongressReader congresses;

    MeetingReader(Facts facts) {
        this.bodies = facts.bodies();
        this.congresses = new CongressReader(facts);
    }

    /** Reads the meeting after a kind word, one reference for each term of a list; empty where none follows. */
    List<Core> afterKind(TokenSequence tokens, KindWord word) {
        String kind = word.kind().name();
        boolean paper = kind.equals("báo cáo chính trị")
                || kind.equals("văn kiện") && tokens.shape(word.from()).isCapitalised();
        if (!paper && !kind.equals("nghị quyết") && !kind.equals("kết luận") && !kind.equals("quy định")) {
            return List.of();
        }
        int at = word.to();
        if (paper && (tokens.is(at, "trình") || tokens.is(at, "tại") || tokens.is(at, "của"))) {
            at++;
        }
        if (tokens.is(at, "của") && tokens.is(at + 1, "hội")) {
            at++;
        }
        if (tokens.is(at, "đại") && tokens.is(at + 1, "hội")) {
            return congresses.afterKind(tokens, word, at + 2);
        }
        return paper ? List.of() : plenum(tokens, word, at);
    }

    /** Reads {@code NQTW 4}, where one abbreviation holds kind and body. */
    List<Core> abbreviated(TokenSequence tokens, int at, KindWord kind) {
        int numberEnd = ordinalEnd(tokens, at + 1, false);
        if (numberEnd < 0) {
            return List.of();
        }
        KindWord word = new KindWord(kind.kinds(), kind.spelling(), at, at + 1);
        List<int[]> places = List.of(new int[] {at, numberEnd});
        List<Integer> numbers = List.of(value(tokens, numberEnd - 1));
        return terms(tokens, word, numbers, places, central(at), termStart(tokens, numberEnd));
    }

    private List<Core> plenum(TokenSequence tokens, KindWord word, int start) {
        int at = start;
        boolean meeting = tokens.is(at, "hội") && tokens.is(at + 1, "nghị");
        if (meeting) {
            at += 2;
        }
        int organEnd = centralEnd(tokens, at);
        if (organEnd > 0) {
            at = organEnd;
        } else if (!meeting) {
            return List.of();
        }
        int numberEnd = ordinalEnd(tokens, at, meeting && organEnd < 0);
        if (numberEnd < 0) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        numbers.add(value(tokens, numberEnd - 1));
        places.add(new int[] {word.from(), numberEnd});
        if (organEnd > 0) {
            moreNumbers(tokens, numberEnd, numbers, places);
        }
        int end = places.get(places.size() - 1)[1];
        boolean mark = tokens.isMark(end, ',') || tokens.isMark(end, '-') && tokens.spaceBefore(end + 1);
        int after = mark ? end + 1 : end;
        Body body = bodies.at(tokens, after);
        if (body != null && !body.branch().equals("party")) {
            body = null;
        }
        int termAt = termStart(tokens, body == null || organEnd > 0 ? end : body.to());
        boolean central = organEnd > 0 || body != null && body.token().equals("TW");
        if (!central && body == null && termAt < 0) {
            return List.of();
        }
        Body organ = central ? central(places.get(0)[0]) : body;
        return terms(tokens, word, numbers, places, organ, termAt);
    }

    /** Builds one reference for each number, and one more for each further term of the last. */
    private static List<Core> terms(
            TokenSequence tokens,
            KindWord word,
            List<Integer> numbers,
            List<int[]> places,
            @Nullable Body organ,
            int termAt) {
        String term = termAt < 0 ? null : termAt(tokens, termAt);
        List<Core> found = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Title title = new Title(Title.Type.PLENUM, "", numbers.get(i), "", organ, term, null);
            found.add(Core.titled(places.get(i)[0], places.get(i)[1], ReferenceForm.PLENUM, word, title));
        }
        int at = termAt + 1;
        while (termAt >= 0 && found.size() < MOST_TERMS) {
            int next = tokens.isMark(at, ',') || tokens.is(at, "và") ? at + 1 : -1;
            if (next > 0 && tokens.is(next, "khóa")) {
                next++;
            }
            if (next < 0
                    || Numerals.roman(tokens.surface(Math.min(next, tokens.size() - 1))) < 0
                    || !tokens.isWord(next)) {
                break;
            }
            Title title = new Title(
                    Title.Type.PLENUM, "", numbers.get(numbers.size() - 1), "", organ, tokens.surface(next), null);
            found.add(Core.titled(next, next + 1, ReferenceForm.PLENUM, word, title));
            at = next + 1;
        }
        return found;
    }

    /** Returns the Central Committee, named by nothing but its meeting. */
    static Body central(int at) {
        return central(at, at);
    }

    /** Returns the Central Committee, named by the tokens of its meeting. */
    static Body central(int from, int to) {
        return new Body("Ban Chấp hành Trung ương", "TW", "party", "central", null, false, from, to);
    }

    /** "4, 5 và 6" after "Trung ương": further numbers, believed only where a term follows the last. */
    private static void moreNumbers(TokenSequence tokens, int from, List<Integer> numbers, List<int[]> places) {
        List<Integer> more = new ArrayList<>();
        List<int[]> where = new ArrayList<>();
        int at = from;
        while (more.size() < MOST_TERMS && (tokens.isMark(at, ',') || tokens.is(at, "và"))) {
            int number = at + 1;
            if (!tokens.isNumber(number) || tokens.intValue(number) > HIGHEST_PLENUM || tokens.intValue(number) < 1) {
                break;
            }
            more.add(tokens.intValue(number));
            where.add(new int[] {number, number + 1});
            at = number + 1;
        }
        if (!more.isEmpty() && termStart(tokens, at) >= 0) {
            numbers.addAll(more);
            places.addAll(where);
        }
    }

    /** Returns the end of "Trung ương", "TW", "T.Ư", "Ban Chấp hành Trung ương", or -1. */
    private int centralEnd(TokenSequence tokens, int at) {
        Body body = bodies.at(tokens, at);
        if (body != null && body.token().equals("TW") && body.name().startsWith("Ban Chấp")) {
            return body.to();
        }
        if (tokens.is(at, "trung") && tokens.is(at + 1, "ương")) {
            return at + 2;
        }
        return tokens.is(at, "tư") && tokens.shape(at) == Shape.UPPER ? at + 1 : -1;
    }

    /** Returns the end of a plenum's number; in words only after "lần thứ". */
    private static int ordinalEnd(TokenSequence tokens, int start, boolean needsOrdinal) {
        int at = start;
        boolean ordinal = false;
        if (tokens.is(at, "lần")) {
            at += tokens.is(at + 1, "thứ") ? 2 : 1;
            ordinal = true;
        } else if (tokens.is(at, "thứ")) {
            at++;
            ordinal = true;
        }
        if (needsOrdinal && !ordinal || at >= tokens.size() || tokens.lineBreakBefore(at)) {
            return -1;
        }
        boolean termFollows = tokens.is(at + 1, "khóa");
        if (!ordinal && !termFollows && tokens.isWord(at) && Numerals.roman(tokens.surface(at)) < 0) {
            return -1;
        }
        int value = value(tokens, at);
        boolean joined = !tokens.spaceBefore(at + 1)
                && (tokens.isMark(at + 1, '/') || tokens.isMark(at + 1, '.') || tokens.isMark(at + 1, '-'))
                && tokens.isNumber(at + 2);
        return value < 1 || value > HIGHEST_PLENUM || joined ? -1 : at + 1;
    }

    /** Returns a meeting's number in digits, Roman or in words, -1 for none. */
    static int value(TokenSequence tokens, int at) {
        if (tokens.isNumber(at)) {
            return tokens.intValue(at);
        }
        if (!tokens.isWord(at)) {
            return -1;
        }
        int roman = Numerals.roman(tokens.surface(at));
        return roman > 0 ? roman : Numerals.ordinal(tokens.key(at));
    }

    /** Finds the numeral after "khóa", past a bracket, "của Đảng" and the like. */
    private static int termStart(TokenSequence tokens, int from) {
        int at = from;
        for (int n = 0; n < 5 && at < tokens.size() && !tokens.lineBreakBefore(at); n++, at++) {
            if (tokens.is(at, "khóa")) {
                return termAt(tokens, at + 1) == null ? -1 : at + 1;
            }
            boolean passes = tokens.isMark(at, '(')
                    || tokens.isMark(at, ',')
                    || tokens.isMark(at, '-')
                    || tokens.is(at, "của")
                    || tokens.is(at, "các")
                    || tokens.is(at, "đảng")
                    || tokens.is(at, "lần")
                    || tokens.isNumber(at) && tokens.is(at - 1, "lần")
                    || tokens.isMark(at, ')') && tokens.is(at - 2, "lần");
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable String termAt(TokenSequence tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        if (tokens.isNumber(at) && tokens.intValue(at) >= 1 && tokens.intValue(at) <= 39) {
            return Numerals.toRoman(tokens.intValue(at));
        }
        return tokens.isWord(at) && Numerals.roman(tokens.surface(at)) > 0 ? tokens.surface(at) : null;
    }
}
