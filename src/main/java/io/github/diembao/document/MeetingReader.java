package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents named by the meeting that passed them: plenums ("Nghị quyết Trung ương 4") and congresses. */
final class MeetingReader {

    private static final int HIGHEST_PLENUM = 20;
    private static final int MOST_TERMS = 8;
    private static final int LONGEST_NAME = 16;

    private final BodyReader bodies;

    MeetingReader(Facts facts) {
        this.bodies = facts.bodies();
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
            return congress(tokens, word, at + 2);
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
        int after = tokens.isMark(end, ',') ? end + 1 : end;
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

    private static Body central(int at) {
        return new Body("Ban Chấp hành Trung ương", "TW", "party", "central", null, false, at, at);
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

    private static int value(TokenSequence tokens, int at) {
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

    private List<Core> congress(TokenSequence tokens, KindWord word, int start) {
        int at = start;
        int number = -1;
        for (; at < tokens.size() && at < start + LONGEST_NAME && !tokens.lineBreakBefore(at); at++) {
            if (!tokens.isWord(at) && !tokens.isNumber(at)) {
                return List.of();
            }
            if (tokens.is(at, "lần")) {
                int value = tokens.is(at + 1, "thứ") ? at + 2 : at + 1;
                number = value(tokens, value) > 0 ? value : -1;
                break;
            }
            if (tokens.isWord(at) && Numerals.roman(tokens.surface(at)) > 1 || tokens.isNumber(at)) {
                number = at;
                break;
            }
        }
        if (number < 0 || number >= tokens.size() || value(tokens, number) < 1 || value(tokens, number) > 39) {
            return List.of();
        }
        int nameEnd = tokens.is(number - 1, "thứ") ? number - 2 : tokens.is(number - 1, "lần") ? number - 1 : number;
        return List.of(congressCore(tokens, word, start, nameEnd, number));
    }

    private Core congressCore(TokenSequence tokens, KindWord word, int from, int nameEnd, int number) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < nameEnd; i++) {
            name.append(name.isEmpty() ? "" : " ").append(tokens.key(i));
        }
        int after = number + 1;
        String tail = tokens.is(after, "của") ? tokens.key(after + 1) + " " + tokens.key(after + 2) : "";
        String next = tokens.lineBreakBefore(after) ? "" : tokens.key(after) + " " + tokens.key(after + 1);
        boolean local = name.indexOf("đảng bộ") >= 0 || next.equals("đảng bộ") || tail.equals("đảng bộ");
        String own = name.toString()
                .replace("đại biểu toàn quốc", "")
                .replace("đại biểu", "")
                .replace("toàn quốc", "")
                .strip();
        boolean party =
                own.isEmpty() || own.equals("đảng") || own.equals("của đảng") || own.equals("đảng cộng sản việt nam");
        Body body = null;
        String slug = "";
        if (local) {
            int start = name.indexOf("đảng bộ") >= 0 ? find(tokens, from, nameEnd) : find(tokens, after, after + 4);
            body = bodies.at(tokens, start);
            boolean province = tokens.is(start + 2, "tỉnh");
            if (!province) {
                slug = Issuer.slug(own.isEmpty() ? tokens.slice(start, Math.min(start + 3, tokens.size())) : own);
            }
            if (body == null || body.isPartyAlone()) {
                String level = province ? "province" : "open";
                body = new Body("Đảng bộ", "TU", "party", level, provinceIn(tokens, start), false, start, start);
            }
        } else if (party) {
            body = central(from);
        } else {
            slug = Issuer.slug(own);
        }
        Title title = new Title(Title.Type.CONGRESS, slug, value(tokens, number), "", body, null, null);
        return Core.titled(word.from(), number + 1, ReferenceForm.CONGRESS, word, title);
    }

    /** "Đảng bộ thành phố Hà Nội": the province or city right after the level's words, or null. */
    private static @Nullable String provinceIn(TokenSequence tokens, int start) {
        int at = start + 2;
        while (tokens.is(at, "tỉnh") || tokens.is(at, "thành") || tokens.is(at, "phố")) {
            at++;
        }
        Gazetteer.Match<Provinces.Province> named = Provinces.at(tokens, at);
        return named != null && tokens.shape(at).isCapitalised() ? named.value().slug() : null;
    }

    private static int find(TokenSequence tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "đảng") && tokens.is(i + 1, "bộ")) {
                return i;
            }
        }
        return from;
    }
}
