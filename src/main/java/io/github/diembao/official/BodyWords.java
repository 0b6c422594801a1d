package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how far the words of a field of work or a proper name run that make a body's name. */
final class BodyWords {

    private static final int LONGEST_NAME = 24;
    /** A person's name has at most so many syllables. */
    private static final int LONGEST_PERSON = 5;

    private static final int LONGEST_SHORT_FORM = 4;

    private final Vocabulary vocabulary;
    private final TopicWords topic;
    private final @Nullable UnknownWords unknown;

    /** Makes a reader that takes small words no table knows into a name only if asked to. */
    BodyWords(Vocabulary vocabulary, boolean loose) {
        this.vocabulary = vocabulary;
        this.topic = new TopicWords(vocabulary);
        this.unknown = loose ? new UnknownWords(vocabulary) : null;
    }

    /** Words of a field of work, capitals, and what joins them. */
    int read(TokenSequence tokens, int from, BodyEntry entry) {
        int at = from;
        int limit = Math.min(tokens.size(), from + LONGEST_NAME);
        while (at < limit && !tokens.lineBreakBefore(at)) {
            int next = word(tokens, from, at, entry);
            if (next == at) {
                next = joined(tokens, from, at, entry);
            }
            if (entry.is("topic")) {
                next = Math.max(next, topic.end(tokens, at, i -> word(tokens, from, i, entry)));
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        boolean common = at > from && unknown != null && !endsInName(tokens, from, at);
        return common && unknown != null ? unknown.end(tokens, at, i -> word(tokens, from, i, entry)) : at;
    }

    /** Tells whether what was read ends in a proper name, which no small word goes on. */
    private boolean endsInName(TokenSequence tokens, int from, int to) {
        if (tokens.shape(to - 1) == Shape.LOWER) {
            return false;
        }
        for (int i = Math.max(from, to - 3); i < to; i++) {
            Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, i);
            if (field != null && field.to() == to) {
                return false;
            }
        }
        return true;
    }

    private int word(TokenSequence tokens, int from, int at, BodyEntry entry) {
        Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, at);
        Gazetteer.Match<String> area = vocabulary.areas().longestAt(tokens, at);
        // "Nhà máy Thủy điện Bản Vẽ": works are named after places whose first word is that of a hamlet.
        boolean named = area != null
                && entry.branch().equals("enterprise")
                && tokens.shape(at).isCapitalised()
                && Areas.village(area.value());
        boolean areaWord = area != null && !named && (field == null || field.to() <= area.to());
        if (field != null && !areaWord && !(tokens.shape(at) != Shape.LOWER && person(tokens, from, at, entry))) {
            boolean sentenceGoesOn = field.value()
                    && tokens.shape(at) == Shape.LOWER
                    && at > from
                    && tokens.isWord(at - 1)
                    && !tokens.is(at - 1, "và")
                    && !ofFirm(tokens, from, at, entry);
            return sentenceGoesOn ? at : field.to();
        }
        if (!tokens.isWord(at)
                || !tokens.shape(at).isCapitalised()
                || province(tokens, from, at)
                || person(tokens, from, at, entry)
                || areaWord
                || vocabulary.titles().longestAt(tokens, at) != null
                || !named && bodyAt(tokens, from, at)
                || vocabulary.addresses().longestAt(tokens, at) != null && tokens.is(at, "đồng")) {
            return at;
        }
        return at == from && lowerRest(tokens, at + 1, entry) ? at + 2 : at + 1;
    }

    /** {@code Công ty CP đầu tư X}, {@code Công ty Quản lý kinh doanh nhà}: what a firm does is no verb in its name. */
    private static boolean ofFirm(TokenSequence tokens, int from, int at, BodyEntry entry) {
        if (!entry.branch().equals("enterprise")) {
            return false;
        }
        boolean form = tokens.shape(at - 1) == Shape.UPPER;
        boolean work = at - from >= 2
                && tokens.shape(at - 1) == Shape.LOWER
                && tokens.shape(from).isCapitalised();
        return form || work;
    }

    /** Another body begins; right after the first words a single syllable may as well be part of a proper name. */
    private boolean bodyAt(TokenSequence tokens, int from, int at) {
        Gazetteer.Match<BodyEntry> body = vocabulary.bodies().longestAt(tokens, at);
        return body != null && (at > from || body.to() - at > 1);
    }

    /** A province's name, which a person's may follow: {@code Báo Nghệ An Trần Văn Ba}. */
    private boolean province(TokenSequence tokens, int from, int at) {
        Gazetteer.Match<Provinces.Province> match = Provinces.at(tokens, at);
        if (match == null || !tokens.shape(match.to() - 1).isCapitalised()) {
            return false;
        }
        // "Trường THPT Nguyễn Thái Bình" is named after a person, not after a province.
        boolean opens = at == from || tokens.shape(at - 1) == Shape.LOWER || !vocabulary.surname(tokens.key(at - 1));
        boolean goesOn = tokens.isWord(match.to())
                && !tokens.lineBreakBefore(match.to())
                && tokens.shape(match.to()).isCapitalised();
        return opens && (!goesOn || vocabulary.surname(tokens.key(match.to())));
    }

    /** A word of two syllables that no table knows, right after the body's first words: {@code Vụ Địa phương}. */
    private boolean lowerRest(TokenSequence tokens, int at, BodyEntry entry) {
        return !namedAfterPersons(entry)
                && tokens.isWord(at)
                && !tokens.lineBreakBefore(at)
                && tokens.shape(at) == Shape.LOWER
                && !vocabulary.verb(tokens.key(at))
                && vocabulary.connectives().longestAt(tokens, at) == null
                && vocabulary.areas().longestAt(tokens, at) == null;
    }

    /** A joining word or mark counts only if a field of work or a capital follows it. */
    private int joined(TokenSequence tokens, int from, int at, BodyEntry entry) {
        if (at == from) {
            return at;
        }
        int next = at + 1;
        if (tokens.lineBreakBefore(next)) {
            return at;
        }
        Gazetteer.Match<Boolean> work = vocabulary.fields().longestAt(tokens, next);
        boolean field = work != null;
        boolean capital = tokens.isWord(next) && tokens.shape(next).isCapitalised();
        if (tokens.is(at, "và") || tokens.isMark(at, '&')) {
            // "và Khoa học": a field of work, not a faculty.
            Gazetteer.Match<BodyEntry> body = vocabulary.bodies().longestAt(tokens, next);
            boolean post = vocabulary.titles().longestAt(tokens, next) != null
                    || body != null && (work == null || work.to() <= body.to());
            boolean other = post || vocabulary.addresses().longestAt(tokens, next) != null;
            return field && !post || capital && !other && !person(tokens, from, next, entry) ? next : at;
        }
        if (tokens.isMark(at, '-')) {
            boolean post = vocabulary.titles().longestAt(tokens, next) != null;
            boolean tight = capital && !tokens.spaceBefore(at);
            return (field || tight || capital && paired(tokens, at, entry)) && !post ? next : at;
        }
        if (tokens.isMark(at, ',')) {
            return field && listGoesOn(tokens, next) ? next : at;
        }
        return at;
    }

    /** A dash between two short forms, countries or places of one post: {@code Sở VH - TT}, {@code Việt - Đức}. */
    private boolean paired(TokenSequence tokens, int dash, BodyEntry entry) {
        int next = dash + 1;
        if (shortForm(tokens, dash - 1) && shortForm(tokens, next)) {
            return true;
        }
        boolean vietnam = tokens.is(dash - 1, "việt") || tokens.is(dash - 2, "việt") && tokens.is(dash - 1, "nam");
        boolean country = tokens.is(dash - 1, "lào") || vietnam;
        if (country && vocabulary.countries().longestAt(tokens, next) != null) {
            return true;
        }
        return entry.branch().equals("military")
                && knownPlace(tokens, dash - 2, dash)
                && knownPlace(tokens, next, next + 2);
    }

    private boolean shortForm(TokenSequence tokens, int at) {
        return tokens.isWord(at)
                && tokens.shape(at) == Shape.UPPER
                && tokens.length(at) > 1
                && tokens.length(at) <= LONGEST_SHORT_FORM
                && vocabulary.addresses().longestAt(tokens, at) == null
                && vocabulary.bodies().longestAt(tokens, at) == null;
    }

    private boolean knownPlace(TokenSequence tokens, int from, int to) {
        return tokens.isWord(from)
                && tokens.isWord(to - 1)
                && tokens.shape(from).isCapitalised()
                && tokens.shape(to - 1).isCapitalised()
                && vocabulary.places().get(tokens.slice(from, to)) != null;
    }

    /** After a comma a field belongs to the name only if the list of fields ends with "và". */
    private boolean listGoesOn(TokenSequence tokens, int at) {
        int i = at;
        for (int words = 0; words < 4; words++) {
            Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, i);
            if (field == null) {
                return false;
            }
            if (joinsTwo(tokens, i, field.to())) {
                return true;
            }
            i = field.to();
            if (tokens.is(i, "và") || tokens.isMark(i, '&')) {
                return vocabulary.fields().longestAt(tokens, i + 1) != null;
            }
            if (!tokens.isMark(i, ',')) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** A field that is a list of its own: {@code thể thao và du lịch}. */
    private static boolean joinsTwo(TokenSequence tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "và")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a person's name starts here and ends the capitals. */
    private boolean person(TokenSequence tokens, int from, int at, BodyEntry entry) {
        if (!vocabulary.surname(tokens.key(at)) || !tokens.isWord(at)) {
            return false;
        }
        int run = at;
        while (run - at <= LONGEST_PERSON
                && tokens.isWord(run)
                && tokens.shape(run).isCapitalised()
                && (run == at || !tokens.lineBreakBefore(run))) {
            run++;
        }
        int length = run - at;
        if (at > from && (inPlace(tokens, at, run) || startsLater(tokens, at, run))) {
            return false;
        }
        if (length <= 2 && entry.branch().equals("military") && vocabulary.weakSurname(tokens.key(at))) {
            // "Đồn Biên phòng Si Ma Cai", "Trạm Biên phòng Cửa khẩu Cao Vều"
            return false;
        }
        boolean joined = length <= 2 && (tokens.is(run, "và") || tokens.isMark(run, '&'));
        Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, at);
        boolean fieldHere = field != null && field.to() - at >= 2;
        if (at == from) {
            // "Đồn Biên phòng A Pa Chải": posts at the border are named after places of the minorities there.
            boolean placeName = entry.branch().equals("military") && vocabulary.weakSurname(tokens.key(at));
            // "Phó Giám đốc Sở Trần An": the fields of departments are known, and none begins like a name
            boolean department = entry.name().equals("Sở") && !vocabulary.weakSurname(tokens.key(at));
            return !placeName
                    && (length >= 3 || length == 2 && department)
                    && length <= LONGEST_PERSON
                    && !namedAfterPersons(entry)
                    && !fieldHere
                    && !joined;
        }
        return length >= (namedAfterPersons(entry) ? 3 : 2) && length <= LONGEST_PERSON && !fieldHere && !joined;
    }

    /** {@code Hạt Kiểm lâm Tương Dương Trần Văn A}, {@code Đồn Biên phòng Si Ma Cai}: no family name parts a known place. */
    private boolean inPlace(TokenSequence tokens, int at, int run) {
        if (!tokens.isWord(at - 1) || !tokens.shape(at - 1).isCapitalised()) {
            return false;
        }
        for (Gazetteer.Match<Set<String>> place : vocabulary.places().allAt(tokens, at - 1)) {
            boolean whole = place.to() == run && place.to() > at + 1;
            if (whole || place.to() == at + 1 && run - place.to() >= 2 && vocabulary.surname(tokens.key(place.to()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Đồn Biên phòng Na Ngân Trần Văn A}: the family name stands before Văn or Thị. */
    private boolean startsLater(TokenSequence tokens, int at, int run) {
        Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, at - 2);
        return tokens.shape(at - 1) == Shape.TITLE
                && (field == null || field.to() < at)
                && vocabulary.startsFullName(tokens, at + 1, run);
    }

    private static boolean namedAfterPersons(BodyEntry entry) {
        return entry.branch().equals("school")
                || entry.branch().equals("enterprise")
                || entry.branch().equals("health")
                || entry.is("school");
    }
}
