package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Reads the administrative unit in or behind the name of a body. Table: {@code levels.tsv}. Immutable. */
final class LocalityReader {

    private static final String OPEN = "open";
    private static final String PROVINCE = "province";
    private static final int LONGEST_PLACE = 3;
    private static final int USUAL_PLACE = 2;
    private static final int LONGEST_INITIALS = 2;
    /** A place of three words and the name of a person behind it. */
    private static final int LONGEST_ROW = 7;

    private static final int USUAL_PERSON = 3;
    private static final int LONGEST_PERSON = 4;
    /** "Chủ tịch Ủy ban nhân dân thành phố". */
    private static final int LONGEST_CHAIR = 8;

    private final Words words;
    private final Gazetteer<String> levels;

    LocalityReader(Words words) {
        this.words = words;
        Gazetteer.Builder<String> builder = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(LocalityReader.class, "levels.tsv")) {
            builder.add(row.get("phrase"), row.get("level"));
        }
        levels = builder.build();
    }

    /** Reads "tỉnh Hà Giang" or "huyện", which stands for its committee or council; null where none stands there. */
    @Nullable
    Locality at(TokenSequence tokens, int from) {
        Gazetteer.Match<String> match = levelAt(tokens, from);
        if (match == null || tokens.lineBreakBefore(from)) {
            return null;
        }
        int end = match.to();
        Locality locality = named(tokens, end, match.value());
        boolean ended =
                !tokens.isWord(end) || tokens.lineBreakBefore(end) || words.end(tokens, end, WordClass.ORG_END) > 0;
        return locality.placed() || ended ? locality : null;
    }

    /** Reads the province behind a provincial body, past the level word in "Sở Y tế tỉnh Hà Giang". */
    Locality ofProvince(TokenSequence tokens, int at, String level) {
        Gazetteer.Match<String> match = tokens.lineBreakBefore(at) ? null : levelAt(tokens, at);
        boolean province = match != null && provinceAt(tokens, match.to()) != null;
        return named(tokens, province && match != null ? match.to() : at, level);
    }

    /** Reads level word and place behind a body of any level ("UBND huyện Kỳ Anh"). */
    Locality ofUnit(TokenSequence tokens, int at, String level) {
        int end = words.end(tokens, at, WordClass.LEVEL);
        // "UBND TP HCM": a name with its level word
        Gazetteer.Match<Provinces.Province> whole = end < 0 ? null : provinceAt(tokens, at);
        if (whole != null && whole.to() > end && !tokens.lineBreakBefore(at)) {
            return new Locality(PROVINCE, whole.value().slug(), true, whole.to());
        }
        if (end < 0) {
            return named(tokens, at, level);
        }
        Gazetteer.Match<String> match = levelAt(tokens, at);
        boolean told = match != null && !match.value().equals(OPEN);
        Locality unit = named(tokens, regionEnd(tokens, at, end), told && match != null ? match.value() : level);
        // the stop of "UBND TP." without a place may be the sentence's
        // "UBND TP. Ba sở", but "UBND TX. Ba Đồn"
        boolean named = tokens.isWord(end + 1) && tokens.shape(end + 1).isCapitalised();
        boolean counts = words.end(tokens, end, WordClass.COUNT) > 0 && !named;
        boolean bare = !unit.placed() && unit.to() == end || counts;
        return bare && tokens.isMark(end - 1, '.') ? new Locality(unit.level(), null, false, end - 1) : unit;
    }

    /** Returns the province named at a token with a capital, or null. */
    static Gazetteer.@Nullable Match<Provinces.Province> provinceAt(TokenSequence tokens, int at) {
        Gazetteer.Match<Provinces.Province> named = Provinces.at(tokens, at);
        return named != null && tokens.shape(at).isCapitalised() ? named : null;
    }

    private Gazetteer.@Nullable Match<String> levelAt(TokenSequence tokens, int at) {
        return levels.longestAt(tokens, at);
    }

    /** Reads the name of a place after the words of a body or its level. */
    private Locality named(TokenSequence tokens, int at, String level) {
        Gazetteer.Match<Provinces.Province> named = provinceAt(tokens, at);
        if (named != null) {
            boolean province =
                    level.equals(OPEN) && (!isCity(tokens, at) || named.value().city());
            return new Locality(province ? PROVINCE : level, named.value().slug(), true, named.to());
        }
        int hidden = hiddenEnd(tokens, at);
        if (hidden > 0) {
            String told = provinceAfter(tokens, hidden);
            return new Locality(level, told == null ? DocumentId.OPEN : told, true, hidden);
        }
        int end = level.equals(PROVINCE) ? at : placeEnd(tokens, at);
        boolean placed = end > at;
        boolean city = placed && level.equals(OPEN) && isCity(tokens, at);
        return new Locality(city ? "district" : level, placed ? provinceAfter(tokens, end) : null, placed, end);
    }

    /** "Tòa án nhân dân huyện CL, tỉnh L": published judgments hide the names of places; returns the end of one or -1. */
    private int hiddenEnd(TokenSequence tokens, int at) {
        boolean letters = tokens.isWord(at)
                && !tokens.lineBreakBefore(at)
                && (tokens.shape(at) == Shape.UPPER && tokens.length(at) <= LONGEST_INITIALS
                        || tokens.shape(at) == Shape.TITLE && tokens.length(at) == 1)
                && words.start(tokens, at, WordClass.LEVEL) >= 0;
        boolean alone = !tokens.isMark(at + 1, '-') && !tokens.isMark(at + 1, '/') && !tokens.isMark(at + 1, '&');
        // "UBND HUYỆN ĐÔ LƯƠNG": the first syllable of a name in capitals
        boolean whole = tokens.lineBreakBefore(at + 1) || !tokens.shape(at + 1).isCapitalised();
        return letters && alone && whole ? at + 1 : -1;
    }

    /** "Thành phố Vinh", "Thành ủy Vinh": only some cities stand at the level of a province. */
    private boolean isCity(TokenSequence tokens, int place) {
        return words.start(tokens, place, WordClass.CITY) >= 0;
    }

    /** "khu vực 7 - Nghệ An": courts and procuracies of a region have a number; the dash belongs to the name. */
    private static int regionEnd(TokenSequence tokens, int level, int end) {
        boolean numbered = tokens.is(level, "khu") && tokens.isNumber(end) && !tokens.lineBreakBefore(end);
        if (!numbered) {
            return end;
        }
        boolean dash = (tokens.isMark(end + 1, '-') || tokens.isMark(end + 1, ','))
                && Provinces.at(tokens, end + 2) != null
                && !tokens.lineBreakBefore(end + 2);
        return dash ? end + 2 : end + 1;
    }

    /** "huyện Kỳ Anh, tỉnh Hà Tĩnh", "huyện Kỳ Anh (Hà Tĩnh)": the province a lower place lies in, or null. */
    private static @Nullable String provinceAfter(TokenSequence tokens, int at) {
        boolean comma = tokens.isMark(at, ',');
        int name = comma || tokens.isMark(at, '(') ? at + 1 : at;
        boolean said = tokens.is(name, "tỉnh");
        name = said ? name + 1 : name;
        if (name == at || comma && !said || tokens.lineBreakBefore(at) || tokens.lineBreakBefore(name)) {
            return null;
        }
        Gazetteer.Match<Provinces.Province> named = provinceAt(tokens, name);
        return named == null ? null : named.value().slug();
    }

    /** A place nobody listed: up to three capitalised words, without the name of a person that follows. */
    private int placeEnd(TokenSequence tokens, int from) {
        boolean capitals = isInCapitals(tokens, from);
        int to = from;
        while (to - from < LONGEST_ROW
                && tokens.isWord(to)
                && !tokens.lineBreakBefore(to)
                && (tokens.shape(to) == (capitals ? Shape.UPPER : Shape.TITLE) && tokens.length(to) > 1
                        || to == from && isInitial(tokens, to))) {
            if (capitals && words.end(tokens, to, WordClass.ORG_END) > 0) {
                return Math.min(to, from + USUAL_PLACE);
            }
            to++;
        }
        int person = personStart(tokens, from, to);
        if (person >= 0) {
            return person;
        }
        return to - from > LONGEST_PLACE ? from + USUAL_PLACE : to;
    }

    /** "UBND HUYỆN ĐÔ LƯƠNG": level word and name in capitals; "TP" tells nothing of what follows. */
    private boolean isInCapitals(TokenSequence tokens, int from) {
        int level = words.start(tokens, from, WordClass.LEVEL);
        return level >= 0 && tokens.shape(level) == Shape.UPPER && tokens.length(level) > LONGEST_INITIALS;
    }

    /** "A Lưới", "Y Tý": a syllable of one letter that begins a name. */
    private boolean isInitial(TokenSequence tokens, int at) {
        return tokens.length(at) == 1
                && tokens.shape(at).isCapitalised()
                && !tokens.lineBreakBefore(at + 1)
                && tokens.isWord(at + 1)
                && tokens.length(at + 1) > 1
                && tokens.shape(at + 1).isCapitalised()
                && words.start(tokens, at, WordClass.LEVEL) >= 0;
    }

    /** "Vinh Trần Văn Thử": returns where a surname opens the last three or four words of a row, or -1. */
    private int personStart(TokenSequence tokens, int from, int to) {
        for (int length = USUAL_PERSON; length <= LONGEST_PERSON; length++) {
            int at = to - length;
            // a chairman's name may follow the level word at once, other rows begin with their place
            boolean mayStand = at > from || at == from && isOfChairman(tokens, from);
            if (mayStand && words.end(tokens, at, WordClass.SURNAME) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfChairman(TokenSequence tokens, int level) {
        for (int i = level - 1; i >= 0 && i >= level - LONGEST_CHAIR; i--) {
            if (tokens.is(i, "chủ") && tokens.is(i + 1, "tịch")) {
                return true;
            }
        }
        return false;
    }
}
