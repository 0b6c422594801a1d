package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One body's name being read, part by part. */
final class BodyReading {

    /** Longest code in brackets, in tokens. */
    private static final int LONGEST_CODE = 6;
    /** First words of {@code Trung ương}, {@code Quốc gia} and their short forms. */
    private static final Set<String> CENTRAL = Set.of("trung", "tư", "tw", "quốc");

    private final Vocabulary vocabulary;
    private final PlaceReader places;
    private final TokenSequence tokens;
    private final int from;
    private final int headEnd;
    private final BodyEntry entry;
    private final StringBuilder name = new StringBuilder();
    private int end;
    private int nameEnd;
    private String area;
    private String level;

    private @Nullable String place;
    private @Nullable Body host;
    private BodySlot slot;
    /** The bracket before a code that was left out, or -1. */
    private int bracket = -1;
    /** The token after that bracket's end. */
    private int bracketEnd = -1;

    BodyReading(
            Vocabulary vocabulary, PlaceReader places, TokenSequence tokens, int from, int headEnd, BodyEntry entry) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.tokens = tokens;
        this.from = from;
        this.headEnd = headEnd;
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

    TokenSequence tokens() {
        return tokens;
    }

    /** Returns the token after what was read so far. */
    int end() {
        return end;
    }

    BodyEntry entry() {
        return entry;
    }

    boolean placed() {
        return place != null;
    }

    boolean hosted() {
        return host != null;
    }

    /** Words of a field of work or a proper name. */
    void open(BodyWords words) {
        int to = words.read(tokens, end, entry);
        if (to > end) {
            if (entry.is("topic") && CENTRAL.contains(tokens.key(end))) {
                level = "central";
            }
            end = to;
            slot = entry.takes('R') ? BodySlot.PROVINCE : BodySlot.NONE;
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

    void number() {
        boolean number = tokens.isNumber(end) || tokens.isWord(end) && numeral(end) && roman(tokens.key(end));
        if (tokens.is(end, "số") && tokens.isNumber(end + 1)) {
            end += 2;
            slot = BodySlot.NONE;
        } else if (tokens.is(end, "khu")
                && tokens.is(end + 1, "vực")
                && (tokens.isNumber(end + 2) || roman(tokens.key(end + 2)))) {
            end += 3;
            slot = BodySlot.NONE;
            centre();
        } else if (number && !tokens.lineBreakBefore(end)) {
            end++;
            slot = BodySlot.NONE;
            if (tokens.is(end - 2, "vực")) {
                centre();
            }
        }
    }

    /** {@code khu vực 5 - Anh Sơn}: the place after which the region is called. */
    private void centre() {
        if (tokens.isMark(end, '-')
                && tokens.isWord(end + 1)
                && tokens.shape(end + 1).isCapitalised()) {
            int to = places.after("xã", tokens, end + 1);
            end = to > end + 1 ? to : end;
        }
    }

    /** {@code Phòng Cảnh sát hình sự (PC02) Công an tỉnh}: a code in brackets within a name is no part of it. */
    void code() {
        if (!tokens.isMark(end, '(')) {
            return;
        }
        int close = afterCode(tokens, end + 1);
        if (close == end + 1
                || !tokens.isMark(close, ')')
                || tokens.lineBreakBefore(close + 1)
                || !(vocabulary.bodies().startsAt(tokens, close + 1)
                        || tokens.isMark(close + 1, ',')
                        || tokens.isMark(close + 1, '-')
                        || vocabulary.areas().longestAt(tokens, close + 1) != null
                        || Provinces.at(tokens, close + 1) != null)) {
            return;
        }
        appendRead();
        bracket = end;
        end = close + 1;
        nameEnd = end;
        bracketEnd = end;
    }

    /** Steps over a code: {@code PC02}, {@code NN&PTNT}. */
    static int afterCode(TokenSequence tokens, int from) {
        int at = from;
        while (at - from < LONGEST_CODE && code(tokens, at)) {
            at++;
        }
        return at;
    }

    private static boolean code(TokenSequence tokens, int at) {
        return tokens.isNumber(at)
                || tokens.isMark(at, '&')
                || tokens.isMark(at, '-')
                || tokens.isWord(at)
                        && (tokens.shape(at) == Shape.UPPER
                                || tokens.length(at) == 1 && tokens.shape(at) != Shape.LOWER);
    }

    /** Takes the closing bracket along. */
    void close() {
        end++;
        nameEnd = end;
    }

    /** Capitals throughout: "Vi sinh" and "Xi măng" begin with no numeral. */
    private boolean numeral(int at) {
        return tokens.shape(at) == Shape.UPPER
                || tokens.length(at) == 1 && tokens.shape(at).isCapitalised();
    }

    private static boolean roman(String key) {
        return !key.isEmpty() && key.length() <= 5 && key.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    }

    /** The unit of administration, by its word and name or by its name alone. */
    void area() {
        if (tokens.is(end, "của")) {
            return;
        }
        boolean abbreviated = tokens.is(end, "vn");
        boolean follows = vietnam(end);
        // Words of a proper name may have taken it already: "Hội Nhà báo Việt Nam".
        if (abbreviated || follows || end - 2 >= headEnd && vietnam(end - 2)) {
            end += abbreviated ? 1 : follows ? 2 : 0;
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
            if (unit.equals(entry.area())
                    && !unit.equals(Areas.CITY)
                    && !tokens.isNumber(word.to())
                    && entry.is("named")) {
                // "Tỉnh ủy tỉnh X" says the unit twice.
                appendRead();
                nameEnd = word.to();
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
        } else if (entry.is("named") && !entry.area().equals(Areas.PROVINCE)) {
            // Names of districts that no table knows.
            int unknown = places.after(entry.area(), tokens, end);
            if (unknown > end) {
                place = tokens.slice(end, unknown);
                end = unknown;
                slot = BodySlot.NONE;
            }
        }
    }

    private boolean vietnam(int at) {
        return tokens.is(at, "việt") && tokens.is(at + 1, "nam");
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

    /** {@code … tại Hà Nội}: where it sits, when that is part of its name. */
    void seat() {
        if (!tokens.is(end, "tại") || tokens.lineBreakBefore(end + 1)) {
            return;
        }
        Gazetteer.Match<String> word = vocabulary.areas().longestAt(tokens, end + 1);
        int at = word == null ? end + 1 : word.to();
        int to = places.bare(word == null ? "" : word.value(), tokens, at);
        Gazetteer.Match<String> country = vocabulary.countries().longestAt(tokens, end + 1);
        to = country == null ? to : Math.max(to, country.to());
        if (vietnam(end + 1)) {
            to = end + 3;
        }
        end = to > at ? to : end;
    }

    /** Adds the body this one belongs to. */
    void nest(Body inner, String joint) {
        // "Trường PTDT bán trú THCS X": within a school's name an abbreviation stays one.
        boolean school = entry.branch().equals("school") && inner.branch().equals("school");
        appendRead();
        name.append(joint).append(school ? inner.text() : inner.name());
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
            if (tokens.isMark(nameEnd - 1, '.') && !tokens.spaceBefore(nameEnd)) {
                // "Huyện ủy H.Hưng Nguyên": the unit is said twice, the second time by a letter.
                name.append(' ');
            }
            name.append(tokens.text(), tokens.end(nameEnd - 1), tokens.end(end - 1));
            nameEnd = end;
        }
    }

    Body body() {
        appendRead();
        if (end == bracketEnd) {
            end = bracket;
        }
        return new Body(
                from,
                end,
                end > from ? tokens.slice(from, end) : "",
                name.toString(),
                entry,
                host == null ? entry.branch() : entry.branchIn(host.branch()),
                level,
                area,
                place,
                slot,
                host);
    }
}
