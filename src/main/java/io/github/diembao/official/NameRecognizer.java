package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
import io.github.diembao.text.Syllable;
import io.github.diembao.text.TextKeys;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Recognises a person's name at a token. */
final class NameRecognizer {

    /** What stands before the name. */
    enum Evidence {
        /** Nothing that tells of a person. */
        NONE,
        /** A colon or semicolon of a list, where only a name that a post follows is one. */
        LISTED,
        /** A form of address or a rank. */
        ADDRESSED,
        /** A post. */
        TITLED
    }

    private static final String HYPHENS = "-\u2010\u2011";
    private static final int LONGEST = 5;
    private static final int LONGEST_FOREIGN = 8;

    private final Vocabulary vocabulary;

    NameRecognizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the name that starts at a token, or null. */
    Part.@Nullable Name at(TokenSequence tokens, int from, Evidence evidence) {
        if (!tokens.isWord(from) || !tokens.shape(from).isCapitalised()) {
            return null;
        }
        if (evidence == Evidence.TITLED) {
            Gazetteer.Match<BodyEntry> body = vocabulary.bodies().longestAt(tokens, from);
            if (body != null && body.to() - from > 1) {
                return null;
            }
        }
        if (evidence == Evidence.LISTED) {
            Part.Name known = at(tokens, from, Evidence.NONE);
            return known != null ? known : listed(tokens, from);
        }
        if (tokens.shape(from) == Shape.UPPER && tokens.length(from) > 1) {
            return capitals(tokens, from, evidence);
        }
        Part.Name baptised = evidence == Evidence.NONE ? null : baptised(tokens, from, evidence);
        if (baptised != null) {
            return baptised;
        }
        Part.Name spaced = evidence == Evidence.NONE ? null : spaced(tokens, from);
        if (spaced != null) {
            return spaced;
        }
        if (glued(tokens, from + 1)) {
            return foreign(tokens, from, evidence);
        }
        int run = run(tokens, from);
        int length = run - from;
        if (length == 2 && tokens.is(from, "việt") && tokens.is(from + 1, "nam")) {
            return null;
        }
        boolean surname = vocabulary.surname(tokens.key(from));
        if (runsOn(tokens, run)) {
            return null;
        }
        if (initial(tokens, run - 1) || glued(tokens, run)) {
            return surname && !glued(tokens, run) ? null : foreign(tokens, from, evidence);
        }
        if (surname && length >= 2) {
            if (tokens.is(from, "đoàn")
                    && evidence != Evidence.ADDRESSED
                    && (place(tokens.slice(from + 1, run)) || bodyAt(tokens, from + 1))) {
                return null;
            }
            if (length > LONGEST) {
                return evidence == Evidence.NONE ? null : new Part.Name(from, from + 4, Part.Name.Form.FULL);
            }
            boolean weak = vocabulary.weakSurname(tokens.key(from));
            if (evidence == Evidence.NONE && (length == 2 && weak || place(tokens.slice(from, run)))) {
                return null;
            }
            if (evidence == Evidence.ADDRESSED && length == 2 && weak && allGiven(tokens, from, run)) {
                return new Part.Name(from, run, Part.Name.Form.SHORT);
            }
            return new Part.Name(from, run, Part.Name.Form.FULL);
        }
        if (evidence != Evidence.NONE && length >= 3 && length < LONGEST && vocabulary.middle(tokens.key(from + 1))) {
            // "Phương Thị Thanh": the middle name tells that a family name no table knows is Vietnamese.
            return new Part.Name(from, run, Part.Name.Form.FULL);
        }
        if (evidence == Evidence.NONE || evidence == Evidence.TITLED && length > 1 && place(tokens.slice(from, run))) {
            return null;
        }
        if (length <= 2 && allGiven(tokens, from, run)) {
            return new Part.Name(from, run, Part.Name.Form.SHORT);
        }
        if (length == 1 && tokens.length(from) <= 5) {
            return new Part.Name(from, run, Part.Name.Form.SHORT);
        }
        return foreign(tokens, from, evidence);
    }

    /** {@code Giuse Trần Văn A}: a saint's name, or several, before the family name. */
    private Part.@Nullable Name baptised(TokenSequence tokens, int from, Evidence evidence) {
        int family = from;
        while (family - from < LONGEST && vocabulary.baptismal(tokens.key(family))) {
            family++;
        }
        if (family == from || !vocabulary.surname(tokens.key(family)) || tokens.lineBreakBefore(family)) {
            return null;
        }
        Part.Name name = at(tokens, family, evidence);
        return name == null || name.form() != Part.Name.Form.FULL
                ? null
                : new Part.Name(from, name.to(), Part.Name.Form.FULL);
    }

    /** A foreign name in a list slot, or one whose family name is a word, too: its post must follow. */
    private Part.@Nullable Name listed(TokenSequence tokens, int from) {
        if (tokens.shape(from) != Shape.TITLE) {
            return null;
        }
        Part.Name weak = vocabulary.weakSurname(tokens.key(from)) ? at(tokens, from, Evidence.ADDRESSED) : null;
        if (weak != null
                && weak.to() - from == 2
                && !place(tokens.slice(from, weak.to()))
                && postFollows(tokens, weak.to())) {
            // "; Cao Giả, nguyên Chủ tịch …".
            return new Part.Name(from, weak.to(), Part.Name.Form.FULL);
        }
        Part.Name spaced = spaced(tokens, from);
        Part.Name name = spaced != null ? spaced : foreign(tokens, from, Evidence.ADDRESSED);
        return name != null && postFollows(tokens, name.to()) ? name : null;
    }

    private boolean postFollows(TokenSequence tokens, int at) {
        if (!tokens.isMark(at, '-') && !tokens.isMark(at, ',') || tokens.lineBreakBefore(at + 1)) {
            return false;
        }
        Gazetteer.Match<String> modifier = vocabulary.modifiers().longestAt(tokens, at + 1);
        return vocabulary.titles().longestAt(tokens, modifier == null ? at + 1 : modifier.to()) != null;
    }

    /** A Lao name whose hyphens are set with spaces ({@code Bun - thoong Chăn - thạ - phôn}): two of them at least. */
    private Part.@Nullable Name spaced(TokenSequence tokens, int from) {
        if (glued(tokens, from + 1)) {
            return null;
        }
        int end = from + 1;
        int hyphens = 0;
        int words = 1;
        while (end - from < 20) {
            if (joinsSyllable(tokens, end)) {
                end += 2;
                hyphens++;
            } else if (hyphens > 0
                    && words < LONGEST_FOREIGN
                    && tokens.isWord(end)
                    && !tokens.lineBreakBefore(end)
                    && tokens.shape(end) == Shape.TITLE
                    && joinsSyllable(tokens, end + 1)) {
                end++;
                words++;
            } else {
                break;
            }
        }
        return hyphens >= 2 ? new Part.Name(from, end, Part.Name.Form.FOREIGN) : null;
    }

    /** Tells whether a dash, spaced or not, joins a lower-case syllable that begins no phrase of its own. */
    private boolean joinsSyllable(TokenSequence tokens, int dash) {
        int next = dash + 1;
        return tokens.isMark(dash, '-')
                && tokens.isWord(next)
                && tokens.shape(next) == Shape.LOWER
                && !tokens.lineBreakBefore(next)
                && vocabulary.titles().longestAt(tokens, next) == null
                && !(tokens.isWord(next + 1) && tokens.shape(next + 1) == Shape.LOWER);
    }

    private boolean bodyAt(TokenSequence tokens, int at) {
        return vocabulary.bodies().longestAt(tokens, at) != null;
    }

    private boolean place(String words) {
        return vocabulary.places().get(words) != null || vocabulary.countries().get(words) != null;
    }

    /** {@code Nguyễn Văn AnhSinh năm 1950}: a lost line break hides where the name ends. */
    private static boolean runsOn(TokenSequence tokens, int at) {
        if (!tokens.isWord(at)
                || !tokens.spaceBefore(at)
                || tokens.lineBreakBefore(at)
                || tokens.shape(at) != Shape.MIXED) {
            return false;
        }
        String word = tokens.surface(at);
        int end = 1;
        while (end < word.length() && !Character.isUpperCase(word.charAt(end))) {
            end++;
        }
        return Syllable.isVietnamese(word.substring(0, end));
    }

    /** Capitalised syllables up to a mark, a line's end or a title. */
    private int run(TokenSequence tokens, int from) {
        int end = lowerMiddle(tokens, from + 1) && vocabulary.surname(tokens.key(from)) ? from + 2 : from + 1;
        while (end - from <= LONGEST_FOREIGN
                && tokens.isWord(end)
                && !tokens.lineBreakBefore(end)
                && tokens.spaceBefore(end)
                && (tokens.shape(end) == Shape.TITLE)
                && vocabulary.titles().longestAt(tokens, end) == null) {
            end++;
        }
        return end;
    }

    /** "Lê văn An": an old habit with the middle names that nearly everybody has. */
    private boolean lowerMiddle(TokenSequence tokens, int at) {
        return vocabulary.middle(tokens.key(at))
                && tokens.shape(at + 1) == Shape.TITLE
                && tokens.spaceBefore(at + 1)
                && !tokens.lineBreakBefore(at + 1)
                && !tokens.lineBreakBefore(at);
    }

    /** A consonant alone, or any letter with a full stop, hides the rest of a name. */
    private static boolean initial(TokenSequence tokens, int token) {
        if (tokens.length(token) != 1) {
            return false;
        }
        char letter = tokens.folded(token).charAt(0);
        boolean vowel = "aeiouy".indexOf(letter) >= 0;
        boolean stop = tokens.isMark(token + 1, '.')
                && !tokens.lineBreakBefore(token + 2)
                && !tokens.shape(token + 2).isCapitalised();
        return !vowel || stop;
    }

    private boolean allGiven(TokenSequence tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!vocabulary.nameSyllable(tokens.key(i)) && !vocabulary.surname(tokens.key(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a hyphen joins the syllables around it. */
    private boolean glued(TokenSequence tokens, int dash) {
        return tokens.isMark(dash, '-')
                && HYPHENS.contains(tokens.surface(dash))
                && vocabulary.titles().longestAt(tokens, dash + 1) == null
                && !tokens.spaceBefore(dash)
                && tokens.isWord(dash + 1)
                && !tokens.spaceBefore(dash + 1);
    }

    private Part.@Nullable Name foreign(TokenSequence tokens, int from, Evidence evidence) {
        if (evidence == Evidence.NONE) {
            return null;
        }
        int end = from + 1;
        int words = 1;
        while (end - from < 20) {
            if (glued(tokens, end)) {
                end += 2;
            } else if (tokens.isMark(end, '.') && tokens.length(end - 1) == 1 && tokens.isWord(end + 1)) {
                end++;
            } else if (words < LONGEST_FOREIGN
                    && tokens.isWord(end)
                    && !tokens.lineBreakBefore(end)
                    && tokens.shape(end).isCapitalised()
                    && vocabulary.titles().longestAt(tokens, end) == null) {
                end++;
                words++;
            } else {
                break;
            }
        }
        boolean hyphen = false;
        for (int i = from; i < end; i++) {
            hyphen |= tokens.isMark(i, '-');
        }
        // "Agribank Nghệ An": the branch of a firm, no person
        boolean branch = end - from > 2 && place(tokens.slice(end - 2, end));
        return words == 1 && !hyphen || branch ? null : new Part.Name(from, end, Part.Name.Form.FOREIGN);
    }

    /** A name in capitals ends before the first syllable no name has. */
    private Part.@Nullable Name capitals(TokenSequence tokens, int from, Evidence evidence) {
        if (!vocabulary.surname(tokens.key(from))) {
            return null;
        }
        int end = from + 1;
        while (end - from < 4
                && tokens.isWord(end)
                && !tokens.lineBreakBefore(end)
                && tokens.shape(end).isCapitalised()
                && vocabulary.nameSyllable(tokens.key(end))
                && !vocabulary.verb(tokens.key(end))
                && vocabulary.titles().longestAt(tokens, end) == null) {
            end++;
        }
        boolean unknown = end - from >= 2
                && end - from < 4
                && tokens.isWord(end)
                && tokens.shape(end) == Shape.UPPER
                && !tokens.lineBreakBefore(end)
                && !vocabulary.verb(tokens.key(end))
                && vocabulary.verb(tokens.key(end + 1));
        if (unknown) {
            end++;
        }
        if (end - from < 2) {
            return null;
        }
        boolean capitalsOn = tokens.isWord(end) && tokens.shape(end) == Shape.UPPER;
        if (evidence == Evidence.NONE && (end - from == 2 || vocabulary.weakSurname(tokens.key(from)))) {
            return null;
        }
        return new Part.Name(from, end, capitalsOn ? Part.Name.Form.CAPITALS : Part.Name.Form.FULL);
    }

    /** Tells whether a name is one of history: nobody who bears it now is addressed and given a post. */
    boolean historical(TokenSequence tokens, Part.Name name, Evidence evidence) {
        if (!vocabulary.historical(TextKeys.searchKey(tokens.slice(name.from(), name.to())))) {
            return false;
        }
        int at = name.to();
        boolean apposition = tokens.isMark(at, '-') || tokens.isMark(at, ',') || tokens.isMark(at, '(');
        Gazetteer.Match<TitleEntry> post = apposition ? vocabulary.titles().longestAt(tokens, at + 1) : null;
        return evidence != Evidence.ADDRESSED || post == null || post.value().is("party-leader");
    }
}
