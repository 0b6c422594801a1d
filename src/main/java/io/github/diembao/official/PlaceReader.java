package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.Set;

/** Tells how far a name of a place runs. Known places come from the tables, others are read from their capitals. */
final class PlaceReader {

    /** Longest name of a place that no table knows, in syllables. */
    private static final int LONGEST_UNKNOWN = 4;

    private static final int LONGEST_PERSON = 4;

    private final Vocabulary vocabulary;

    PlaceReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads the name after the word for a unit of administration.
     *
     * @return the token after it, or {@code from} where none follows
     */
    int after(String area, TokenSequence tokens, int from) {
        if (tokens.lineBreakBefore(from)) {
            return from;
        }
        if (tokens.isNumber(from)) {
            return tokens.length(from) <= 2 ? from + 1 : from;
        }
        if (!capital(tokens, from) || rank(tokens, from) || Term.isNumeral(tokens, from)) {
            return from;
        }
        int run = runEnd(tokens, from);
        int known = known(area, tokens, from);
        if (known > from
                && run - known == 1
                && Areas.COMMUNES.contains(area)
                && !personAt(tokens, from, run)
                && another(tokens, known)) {
            return withNumber(tokens, run);
        }
        if (known == run || known > from && !personAt(tokens, from, run)) {
            return withNumber(tokens, known);
        }
        if (known > from && known < run) {
            // "xã Hoàng Sơn Nguyễn Văn Nam": the known place stands if a family name follows it.
            return personFrom(tokens, from, known, run) ? from : withNumber(tokens, known);
        }
        boolean person = area.equals(Areas.PROVINCE)
                ? vocabulary.surname(tokens.key(from))
                : !Areas.village(area) && strongSurname(tokens, from);
        if (run - from == 2 && person && !tokens.isNumber(run)) {
            // "Chủ tịch xã Nguyễn Mão": all communes are known, so this is a person.
            return from;
        }
        return withNumber(tokens, unknown(area, tokens, from, run));
    }

    /** {@code Trưởng Công an huyện Thượng tá A}: a rank begins no place. */
    private boolean rank(TokenSequence tokens, int at) {
        Gazetteer.Match<AddressEntry> rank = vocabulary.addresses().longestAt(tokens, at);
        return rank != null && rank.value().kind() == AddressEntry.Kind.RANK && rank.to() - at > 1;
    }

    /** Tells whether one more syllable after a known commune makes the name of another that no table knows. */
    private boolean another(TokenSequence tokens, int extra) {
        return !vocabulary.surname(tokens.key(extra))
                && !vocabulary.verb(tokens.key(extra))
                && vocabulary.addresses().longestAt(tokens, extra) == null
                && vocabulary.bodies().longestAt(tokens, extra) == null
                && vocabulary.areas().longestAt(tokens, extra) == null;
    }

    /** Reads a place that stands without the word for its unit; only known ones count. */
    int bare(String area, TokenSequence tokens, int from) {
        if (tokens.lineBreakBefore(from) || !capital(tokens, from) || rank(tokens, from)) {
            return from;
        }
        int run = runEnd(tokens, from);
        int known = known(area, tokens, from);
        if (known == from) {
            return from;
        }
        return known < run && personFrom(tokens, from, known, run) ? from : known;
    }

    /** Tells whether a name of capitals is a person's, though it begins like a known place. */
    private boolean personFrom(TokenSequence tokens, int from, int known, int run) {
        // "Hồ Văn Nam": where a family name is a place, too, one that may be a middle name begins no other person
        boolean family = known - from > 1 || !vocabulary.surname(tokens.key(from)) || strongSurname(tokens, known);
        return personAt(tokens, from, run) && !(family && personAt(tokens, known, run));
    }

    private int unknown(String area, TokenSequence tokens, int from, int run) {
        int length = run - from;
        if (length == 3 && !area.isEmpty() && Areas.village(area) && !vocabulary.surname(tokens.key(from))) {
            // "thôn Cán Chu Phìn": no table knows the hamlets, and no person's name begins so.
            return run;
        }
        if (length >= 3 && length <= LONGEST_PERSON && personAt(tokens, from, run)) {
            return from;
        }
        for (int split = from + 1; split < run; split++) {
            boolean later = vocabulary.startsFullName(tokens, split + 1, run);
            if (!later && personAt(tokens, split, run) && run - split >= 2 && split - from <= LONGEST_UNKNOWN) {
                return run - split >= 3 || split - from >= 2 ? split : from;
            }
        }
        if (length == 1 && vocabulary.nameSyllable(tokens.key(from)) && !tokens.isNumber(run)) {
            return from;
        }
        return length > LONGEST_UNKNOWN || length >= 3 && personAt(tokens, from, run) ? from : run;
    }

    private int known(String area, TokenSequence tokens, int from) {
        int best = from;
        for (Gazetteer.Match<Set<String>> match : vocabulary.places().allAt(tokens, from)) {
            if ((area.isEmpty() || match.value().contains(area)) && capitals(tokens, from, match.to())) {
                best = match.to();
            }
        }
        if (area.isEmpty() || area.equals("tỉnh") || area.equals("thành phố")) {
            Gazetteer.Match<Provinces.Province> province = Provinces.at(tokens, from);
            if (province != null && province.to() > best && capitals(tokens, from, province.to())) {
                best = province.to();
            }
        }
        if (area.isEmpty() || area.equals("tỉnh") || area.equals("huyện")) {
            Gazetteer.Match<String> abroad = vocabulary.countries().longestAt(tokens, from);
            if (abroad != null && abroad.to() > best && (abroad.to() - from > 1 || !capital(tokens, abroad.to()))) {
                best = abroad.to();
            }
        }
        return best;
    }

    private boolean strongSurname(TokenSequence tokens, int token) {
        return vocabulary.surname(tokens.key(token)) && !vocabulary.weakSurname(tokens.key(token));
    }

    /** Tells whether the capitals from one token to another could be a person's name. */
    private boolean personAt(TokenSequence tokens, int from, int run) {
        int length = run - from;
        return length >= 2 && length <= LONGEST_PERSON + 1 && vocabulary.surname(tokens.key(from));
    }

    private int withNumber(TokenSequence tokens, int end) {
        boolean number = tokens.isNumber(end) && tokens.length(end) <= 2 && !tokens.lineBreakBefore(end);
        return number && !tokens.isMark(end + 1, '/') ? end + 1 : end;
    }

    private static boolean capital(TokenSequence tokens, int token) {
        return tokens.isWord(token) && tokens.shape(token).isCapitalised();
    }

    private static boolean capitals(TokenSequence tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && tokens.shape(i) == Shape.LOWER) {
                return false;
            }
        }
        return true;
    }

    /** A syllable that a hyphen joins to the next is a foreigner's. */
    private static boolean hyphenated(TokenSequence tokens, int token) {
        return tokens.isMark(token + 1, '-') && !tokens.spaceBefore(token + 1) && !tokens.spaceBefore(token + 2);
    }

    private int runEnd(TokenSequence tokens, int from) {
        int end = from;
        while (end - from < 9
                && capital(tokens, end)
                && (end == from || !tokens.lineBreakBefore(end) && !hyphenated(tokens, end))
                && (end == from || vocabulary.titles().longestAt(tokens, end) == null)) {
            end++;
        }
        return end;
    }
}
