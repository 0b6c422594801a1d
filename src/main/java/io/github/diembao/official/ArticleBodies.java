package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TextKeys;
import io.github.diembao.text.TokenSequence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of administration and bodies an article names, to fill what later words leave out. */
final class ArticleBodies {

    private final TokenSequence tokens;
    private final Vocabulary vocabulary;
    private final BodyParser parser;
    private final Map<String, Map<String, String>> placesByArea = new HashMap<>();
    private @Nullable Map<String, Map<String, Body>> bodiesByHead;
    private int lastPlaceEnd = -1;
    /** Whether some place is said to lie in a province: {@code huyện X, tỉnh Y}. */
    private boolean located;

    private final Map<String, Boolean> elsewhere = new HashMap<>();

    ArticleBodies(TokenSequence tokens, Vocabulary vocabulary, BodyParser parser, PlaceReader places) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.parser = parser;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            Gazetteer.Match<String> area =
                    !tokens.is(i + 1, "ủy") && vocabulary.areas().startsAt(tokens, i)
                            ? vocabulary.areas().longestAt(tokens, i)
                            : null;
            if (area != null && !tokens.isNumber(area.to())) {
                note(area.value(), area.to(), places.after(area.value(), tokens, area.to()));
            } else if (area == null && tokens.is(i + 1, "ủy")) {
                Gazetteer.Match<BodyEntry> body = vocabulary.bodies().longestAt(tokens, i);
                if (body != null && body.value().is("named")) {
                    note(
                            body.value().area(),
                            body.to(),
                            places.after(body.value().area(), tokens, body.to()));
                }
            }
        }
    }

    private void note(String area, int from, int to) {
        if (to > from && tokens.shape(from) != Shape.UPPER) {
            String place = tokens.slice(from, to);
            int before = from - 2;
            located |= area.equals(Areas.PROVINCE) && tokens.isMark(before, ',') && before == lastPlaceEnd;
            lastPlaceEnd = to;
            placesByArea
                    .computeIfAbsent(area, key -> new LinkedHashMap<>())
                    .putIfAbsent(TextKeys.searchKey(place), place);
        }
    }

    /** Returns the only place of a unit the article names, or null for none or several. */
    @Nullable
    String onlyPlace(String area) {
        Map<String, String> places = placesByArea.get(area);
        return places == null || places.size() != 1
                ? null
                : places.values().iterator().next();
    }

    /**
     * A commune, ward, township or special zone.
     *
     * @param area its kind
     * @param place its name
     */
    record Commune(String area, String place) {}

    /** Returns the only commune the article names, or null for none or several. */
    @Nullable
    Commune onlyCommune() {
        Commune only = null;
        for (String area : Areas.COMMUNES) {
            for (String place : placesByArea.getOrDefault(area, Map.of()).values()) {
                if (only != null) {
                    return null;
                }
                only = new Commune(area, place);
            }
        }
        return only;
    }

    /** Returns the only province of Vietnam the article names, or null for none or several. */
    @Nullable
    String onlyProvince() {
        return onlyProvince(true);
    }

    /** Returns the only province of another country the article names, or null for none or several. */
    @Nullable
    String onlyForeignProvince() {
        return onlyProvince(false);
    }

    private @Nullable String onlyProvince(boolean vietnamese) {
        String only = null;
        for (String place : placesByArea.getOrDefault(Areas.PROVINCE, Map.of()).values()) {
            if (vietnamese == (Provinces.find(place) != null)) {
                if (only != null) {
                    return null;
                }
                only = place;
            }
        }
        return only;
    }

    /**
     * Tells whether the article is about another province: its places lie there ({@code huyện X, tỉnh Y}) or it names who
     * governs it ({@code UBND tỉnh Y}), and it never names this one.
     */
    boolean elsewhere(String province) {
        return elsewhere.computeIfAbsent(province, name -> {
            Provinces.Province home = Provinces.find(name);
            return (home == null || !Provinces.isNamed(tokens, home)) && (located || governed());
        });
    }

    /** Tells whether a committee, council, executive or department of a province is named. */
    private boolean governed() {
        for (Map<String, Body> bodies : all().values()) {
            for (Body body : bodies.values()) {
                String place = body.place();
                boolean governs = switch (body.branch()) {
                    case "party", "state", "assembly", "police", "military" -> true;
                    default -> false;
                };
                if (governs && place != null && body.area().equals(Areas.PROVINCE) && Provinces.find(place) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether the article speaks of another country; names of one syllable are too often words. */
    boolean abroad() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)
                    && tokens.shape(i).isCapitalised()
                    && vocabulary.countries().startsAt(tokens, i)) {
                Gazetteer.Match<String> country = vocabulary.countries().longestAt(tokens, i);
                if (country != null && (country.to() - i > 1 || tokens.is(i, "lào"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the only named body of the article whose name starts with a word, or null. */
    @Nullable
    Body onlyStarting(String word) {
        Body only = null;
        for (Map<String, Body> bodies : all().values()) {
            for (Body body : bodies.values()) {
                if (body.name().startsWith(word + " ")) {
                    if (only != null) {
                        return null;
                    }
                    only = body;
                }
            }
        }
        return only;
    }

    /** Returns the only named body of the article that begins with the same words, or null. */
    @Nullable
    Body onlyBody(BodyEntry head) {
        return onlyOfFamily(head.family());
    }

    /** Returns the only named body of the article that one word may mean, see {@link BodyEntry#family}, or null. */
    @Nullable
    Body onlyOfFamily(String family) {
        Map<String, Body> bodies = all().get(family);
        return bodies == null || bodies.size() != 1
                ? null
                : bodies.values().iterator().next();
    }

    /** Returns the only body of a branch, such as the only hospital, or null. */
    @Nullable
    Body onlyOfBranch(String branch) {
        Body only = null;
        for (Map<String, Body> bodies : all().values()) {
            for (Body body : bodies.values()) {
                if (!body.branch().equals(branch)
                        || body.head().is("faculty")
                        || body.head().is("subject")
                        || body.head().is("ministry")
                        || body.head().is("department")) {
                    continue;
                }
                if (only != null) {
                    return null;
                }
                only = body;
            }
        }
        return only;
    }

    /** {@code trường Đại học X}: papers write the first word in small letters. */
    private boolean school(int i) {
        return tokens.is(i, "trường")
                && tokens.isWord(i + 1)
                && tokens.shape(i + 1).isCapitalised();
    }

    private Map<String, Map<String, Body>> all() {
        Map<String, Map<String, Body>> found = bodiesByHead;
        if (found == null) {
            found = new HashMap<>();
            int i = 0;
            while (i < tokens.size()) {
                Body body = tokens.isWord(i)
                                && (tokens.shape(i).isCapitalised() || school(i))
                                && vocabulary.bodies().startsAt(tokens, i)
                        ? parser.at(tokens, i)
                        : null;
                if (body != null && (body.slot() != BodySlot.NAME)) {
                    found.computeIfAbsent(body.head().family(), key -> new LinkedHashMap<>())
                            .putIfAbsent(TextKeys.searchKey(body.name()), body);
                }
                i = body == null ? i + 1 : Math.max(i + 1, body.to());
            }
            bodiesByHead = found;
        }
        return found;
    }
}
