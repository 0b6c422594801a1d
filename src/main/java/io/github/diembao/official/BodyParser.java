package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Reads a body's name: first words from the table, field of work or proper name, area, body it belongs to. */
final class BodyParser {

    private static final int DEEPEST = 3;
    private static final int LONGEST_NAME = 24;
    /** A person's name has at most so many syllables. */
    private static final int LONGEST_PERSON = 5;

    private final Vocabulary vocabulary;
    private final PlaceReader places;

    BodyParser(Vocabulary vocabulary, PlaceReader places) {
        this.vocabulary = vocabulary;
        this.places = places;
    }

    /** Returns the body whose name starts at a token, or null. */
    @Nullable
    Body at(TokenSequence tokens, int from) {
        return at(tokens, from, 0);
    }

    private @Nullable Body at(TokenSequence tokens, int from, int depth) {
        Gazetteer.Match<BodyEntry> match = vocabulary.bodies().longestAt(tokens, from);
        if (match == null || depth > 0 && tokens.lineBreakBefore(from)) {
            return null;
        }
        if (depth > 0 && tokens.shape(from) == Shape.LOWER && !lowerBody(match.value())) {
            return null;
        }
        Body body = tail(tokens, from, match.to(), match.value(), depth);
        // "khoa học", "tổ chức": a common word in small letters with no name after it is no body.
        boolean common = match.value().slot() == BodySlot.NAME && tokens.shape(from) == Shape.LOWER;
        return common && !capitalIn(tokens, from, body.to()) ? null : body;
    }

    private static boolean capitalIn(TokenSequence tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.shape(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    private static boolean lowerBody(BodyEntry entry) {
        return entry.slot() == BodySlot.PLACE
                || entry.name().startsWith("Công an")
                || entry.area().equals("tỉnh");
    }

    /** Reads on after a body's first words. */
    Body tail(TokenSequence tokens, int from, int headEnd, BodyEntry entry, int depth) {
        Reading reading = new Reading(tokens, from, headEnd, entry);
        if (entry.takes('P')) {
            reading.place(entry.area(), headEnd);
            return reading.body();
        }
        if (entry.takes('N') && entry.takes('O')) {
            reading.number();
        }
        if (entry.takes('O')) {
            reading.open();
        }
        if (entry.takes('N')) {
            reading.number();
        }
        if (entry.takes('A')) {
            reading.area();
        }
        if (entry.takes('B') && reading.place == null && depth < DEEPEST) {
            reading.nested(depth);
        }
        if (entry.takes('C') && depth == 0 && reading.host == null) {
            reading.parent();
        }
        return reading.body();
    }

    /** One body being read. */
    private final class Reading {
        private final TokenSequence tokens;
        private final int from;
        private final BodyEntry entry;
        private final StringBuilder name = new StringBuilder();
        private int end;
        private int nameEnd;
        private String area;
        private String level;

        @Nullable
        String place;

        @Nullable
        Body host;

        private BodySlot slot;

        Reading(TokenSequence tokens, int from, int headEnd, BodyEntry entry) {
            this.tokens = tokens;
            this.from = from;
            this.entry = entry;
            this.end = headEnd;
            this.nameEnd = headEnd;
            this.area = entry.area();
            this.level = entry.level();
            this.slot = entry.slot();
            if (entry.written()) {
                name.append(entry.name());
            } else if (headEnd > from) {
                String surface = tokens.slice(from, headEnd);
                boolean capital = Character.isUpperCase(entry.name().charAt(0));
                name.append(capital ? Character.toUpperCase(surface.charAt(0)) : surface.charAt(0))
                        .append(surface, 1, surface.length());
            }
        }

        void place(String unit, int at) {
            int to = places.after(unit, tokens, at);
            if (to > at) {
                place = tokens.slice(at, to);
                end = to;
                slot = BodySlot.NONE;
            }
        }

        /** Words of a field of work, capitals, and what joins them. */
        void open() {
            int at = end;
            int limit = Math.min(tokens.size(), end + LONGEST_NAME);
            while (at < limit && !tokens.lineBreakBefore(at)) {
                int next = word(at);
                if (next == at) {
                    next = joined(at);
                }
                if (next == at) {
                    break;
                }
                at = next;
            }
            if (at > end) {
                end = at;
                slot = BodySlot.NONE;
            }
        }

        private int word(int at) {
            Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, at);
            Gazetteer.Match<String> area = vocabulary.areas().longestAt(tokens, at);
            boolean areaWord = area != null && (field == null || field.to() <= area.to());
            if (field != null && !areaWord && !(tokens.shape(at) != Shape.LOWER && person(at))) {
                boolean sentenceGoesOn = field.value()
                        && tokens.shape(at) == Shape.LOWER
                        && at > end
                        && tokens.isWord(at - 1)
                        && !tokens.is(at - 1, "và");
                return sentenceGoesOn ? at : field.to();
            }
            if (!tokens.isWord(at)
                    || !tokens.shape(at).isCapitalised()
                    || person(at)
                    || areaWord
                    || vocabulary.titles().longestAt(tokens, at) != null
                    || at > end && vocabulary.bodies().longestAt(tokens, at) != null
                    || vocabulary.addresses().longestAt(tokens, at) != null && tokens.is(at, "đồng")) {
                return at;
            }
            return at == end && lowerRest(at + 1) ? at + 2 : at + 1;
        }

        /** A word of two syllables that no table knows, right after the body's first words: {@code Vụ Địa phương}. */
        private boolean lowerRest(int at) {
            return !namedAfterPersons()
                    && tokens.isWord(at)
                    && !tokens.lineBreakBefore(at)
                    && tokens.shape(at) == Shape.LOWER
                    && !vocabulary.verb(tokens.key(at))
                    && vocabulary.connectives().longestAt(tokens, at) == null
                    && vocabulary.areas().longestAt(tokens, at) == null;
        }

        /** A joining word or mark counts only if a field of work or a capital follows it. */
        private int joined(int at) {
            if (at == end) {
                return at;
            }
            int next = at + 1;
            if (tokens.lineBreakBefore(next)) {
                return at;
            }
            boolean field = vocabulary.fields().longestAt(tokens, next) != null;
            boolean capital = tokens.isWord(next) && tokens.shape(next).isCapitalised();
            if (tokens.is(at, "và") || tokens.isMark(at, '&')) {
                boolean post = vocabulary.titles().longestAt(tokens, next) != null
                        || vocabulary.bodies().longestAt(tokens, next) != null;
                return field && !post || capital && !post && !person(next) ? next : at;
            }
            if (tokens.isMark(at, '-')) {
                boolean post = vocabulary.titles().longestAt(tokens, next) != null;
                return (field || capital && !tokens.spaceBefore(at)) && !post ? next : at;
            }
            if (tokens.isMark(at, ',')) {
                return field && listGoesOn(next) ? next : at;
            }
            return at;
        }

        /** After a comma a field belongs to the name only if the list of fields ends with "và". */
        private boolean listGoesOn(int at) {
            int i = at;
            for (int words = 0; words < 4; words++) {
                Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, i);
                if (field == null) {
                    return false;
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

        /** Tells whether a person's name starts here and ends the capitals. */
        private boolean person(int at) {
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
            boolean joined = tokens.is(run, "và") || tokens.isMark(run, '&');
            Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, at);
            boolean fieldHere = field != null && field.to() - at >= 2;
            if (at == end) {
                return length >= 3 && length <= LONGEST_PERSON && !namedAfterPersons() && !fieldHere && !joined;
            }
            return length >= (namedAfterPersons() ? 3 : 2) && length <= LONGEST_PERSON && !fieldHere && !joined;
        }

        private boolean namedAfterPersons() {
            return entry.branch().equals("school")
                    || entry.branch().equals("enterprise")
                    || entry.branch().equals("health")
                    || entry.name().startsWith("Trường");
        }

        void number() {
            boolean number = tokens.isNumber(end)
                    || tokens.isWord(end) && tokens.shape(end).isCapitalised() && roman(tokens.key(end));
            if (tokens.is(end, "số") && tokens.isNumber(end + 1)) {
                end += 2;
                slot = BodySlot.NONE;
            } else if (tokens.is(end, "khu")
                    && tokens.is(end + 1, "vực")
                    && (tokens.isNumber(end + 2) || roman(tokens.key(end + 2)))) {
                end += 3;
                slot = BodySlot.NONE;
                if (tokens.isMark(end, '-')
                        && tokens.isWord(end + 1)
                        && tokens.shape(end + 1).isCapitalised()) {
                    int to = places.after("xã", tokens, end + 1);
                    end = to > end + 1 ? to : end;
                }
            } else if (number && !tokens.lineBreakBefore(end)) {
                end++;
                slot = BodySlot.NONE;
            }
        }

        private static boolean roman(String key) {
            return !key.isEmpty() && key.length() <= 5 && key.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
        }

        /** The unit of administration, by its word and name or by its name alone. */
        void area() {
            if (tokens.is(end, "của")) {
                return;
            }
            if (tokens.is(end, "việt") && tokens.is(end + 1, "nam")) {
                end += 2;
                if (vocabulary.areas().longestAt(tokens, end) == null) {
                    level = level.isEmpty() ? "central" : level;
                    slot = BodySlot.NONE;
                    return;
                }
            }
            Gazetteer.Match<String> word = areaWord();
            if (word != null) {
                String unit = word.value();
                if (Areas.village(unit)
                        && !entry.branch().equals("front")
                        && !entry.branch().equals("party")
                        && !entry.branch().equals("mass")
                        && !entry.branch().equals("association")) {
                    return;
                }
                end = word.to();
                area = unit;
                slot = BodySlot.AREA;
                level = entry.level().isEmpty() || Areas.localises(entry, unit) ? Areas.level(unit) : entry.level();
                place(unit, end);
                return;
            }
            int to = places.bare(entry.area(), tokens, end);
            if (to > end) {
                place = tokens.slice(end, to);
                level = level.isEmpty() && Provinces.find(place) != null ? "province" : level;
                end = to;
                slot = BodySlot.NONE;
            } else if (!entry.area().isEmpty()
                    && !entry.area().equals(Areas.PROVINCE)
                    && Areas.committee(entry.name())) {
                // Names of districts that no table knows.
                int unknown = places.after(entry.area(), tokens, end);
                if (unknown > end) {
                    place = tokens.slice(end, unknown);
                    end = unknown;
                    slot = BodySlot.NONE;
                }
            }
        }

        /** A unit's word, unless it begins a body of its own ({@code Tỉnh ủy}). */
        private Gazetteer.@Nullable Match<String> areaWord() {
            if (tokens.lineBreakBefore(end)) {
                return null;
            }
            Gazetteer.Match<String> word = vocabulary.areas().longestAt(tokens, end);
            if (word == null) {
                return null;
            }
            Gazetteer.Match<BodyEntry> body = vocabulary.bodies().longestAt(tokens, end);
            Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, end);
            boolean longer = body != null && body.to() > word.to() || field != null && field.to() > word.to();
            return longer ? null : word;
        }

        /** The body this one belongs to. */
        void nested(int depth) {
            int at = tokens.is(end, "của") || tokens.is(end, "thuộc") ? end + 1 : end;
            if (tokens.is(end, "trực") && tokens.is(end + 1, "thuộc")) {
                at = end + 2;
            }
            Body inner = BodyParser.this.at(tokens, at, depth + 1);
            if (inner != null && inner.head().slot() != BodySlot.PLACE) {
                nest(inner, end == at ? " " : " " + tokens.slice(end, at) + " ");
            }
        }

        /** A body after a comma, without a title, to which a room or department belongs. */
        void parent() {
            if (!tokens.isMark(end, ',') || tokens.lineBreakBefore(end + 1)) {
                return;
            }
            Body inner = BodyParser.this.at(tokens, end + 1, 1);
            if (inner != null && Areas.parent(inner, entry) && tokens.shape(end + 1) != Shape.LOWER) {
                nest(inner, ", ");
            }
        }

        private void nest(Body inner, String joint) {
            appendRead();
            name.append(joint).append(inner.name());
            nameEnd = inner.to();
            end = inner.to();
            host = inner;
            area = inner.area();
            place = inner.place();
            slot = inner.slot();
            level = entry.level().equals("unit") && !inner.level().isEmpty() && Areas.levelled(entry)
                            || entry.level().isEmpty()
                    ? inner.level()
                    : level;
        }

        private void appendRead() {
            if (end > nameEnd) {
                name.append(tokens.text(), tokens.end(nameEnd - 1), tokens.end(end - 1));
                nameEnd = end;
            }
        }

        /** Tells whether the first words say nothing of the branch, so that the host does. */
        private boolean general() {
            return entry.branch().isEmpty()
                    || entry.branch().equals("state") && entry.level().equals("unit");
        }

        Body body() {
            appendRead();
            return new Body(
                    from,
                    end,
                    end > from ? tokens.slice(from, end) : "",
                    name.toString(),
                    entry,
                    host != null && general() ? host.branch() : entry.branch(),
                    level,
                    area,
                    place,
                    slot,
                    host);
        }
    }
}
