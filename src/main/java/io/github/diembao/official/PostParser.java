package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.TextNormalizer;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads one post: words for its time, title, qualifier, body, locality, term of office. */
final class PostParser {

    private static final int MOST_MODIFIERS = 3;
    private static final int MOST_LOCALITIES = 3;

    private final Vocabulary vocabulary;
    private final BodyParser bodies;
    private final PlaceReader places;
    private final Map<String, Body> implied = new ConcurrentHashMap<>();

    PostParser(Vocabulary vocabulary, BodyParser bodies, PlaceReader places) {
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.places = places;
    }

    /** Returns the post whose words start at a token, or null. */
    Part.@Nullable Post at(TokenSequence tokens, int from) {
        boolean former = false;
        boolean acting = false;
        boolean fresh = false;
        int at = from;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            Gazetteer.Match<String> modifier = vocabulary.modifiers().longestAt(tokens, at);
            if (modifier == null) {
                break;
            }
            former |= modifier.value().equals("former");
            acting |= modifier.value().equals("acting");
            fresh |= modifier.value().equals("fresh");
            at = modifier.to();
        }
        Gazetteer.Match<TitleEntry> match = at > from && tokens.lineBreakBefore(at)
                ? null
                : vocabulary.titles().longestAt(tokens, at);
        if (match == null) {
            return null;
        }
        TitleEntry title = match.value();
        String role = title.role();
        int end = match.to();
        boolean qualified = false;
        if (title.is("acting")) {
            acting = true;
        }
        if (tokens.is(end, "phụ") && tokens.is(end + 1, "trách") && title.deputy()) {
            end += 2;
            acting = true;
            qualified = true;
        } else if (title.deputy()
                && tokens.is(end, "thường")
                && tokens.is(end + 1, "trực")
                && !role.endsWith("Thường trực")) {
            end += 2;
            role = role + " Thường trực";
            qualified = true;
        } else if (tokens.is(end, "chuyên") && tokens.is(end + 1, "trách")) {
            end += 2;
            role = role + " chuyên trách";
            qualified = true;
        }
        Body body = body(tokens, title, match.to(), end, qualified);
        if (body != null) {
            end = Math.max(end, body.to());
            Body abroad = abroad(tokens, body, end);
            if (abroad != null) {
                body = abroad;
                end = abroad.to();
            }
        }
        if (!admissible(title, body) || body != null && occasion(tokens, body)) {
            return null;
        }
        end = locality(tokens, end);
        Term term = Term.after(tokens, end);
        return new Part.Post(
                from,
                term == null ? end : term.to(),
                title,
                role,
                body,
                former,
                acting,
                fresh,
                term == null ? null : term.text());
    }

    /** {@code Trưởng ban Tổ chức giải}: a role of the occasion, not of the Party's department. */
    private boolean occasion(TokenSequence tokens, Body body) {
        return body.slot() == BodySlot.COMMITTEE
                && body.head().is("organiser")
                && !tokens.lineBreakBefore(body.to())
                && body.to() < tokens.size()
                && vocabulary.occasion(tokens.key(body.to()));
    }

    private static boolean admissible(TitleEntry title, @Nullable Body body) {
        if (body == null) {
            return !title.is("body") && !title.is("delegation") && !title.is("event");
        }
        if (title.is("delegate")) {
            return body.branch().equals("assembly");
        }
        if (title.is("delegation")) {
            return body.name().contains("Quốc hội") || body.name().contains("ĐBQH");
        }
        return !body.branch().equals("club");
    }

    private @Nullable Body body(TokenSequence tokens, TitleEntry title, int titleEnd, int end, boolean qualified) {
        return switch (title.link()) {
            case OWN -> implied(title.body()).at(titleEnd, titleEnd);
            case AREA -> areaBody(tokens, title, titleEnd);
            case MEMBER -> {
                Body membership = implied(title.body());
                Body rest = bodies.at(tokens, end);
                yield rest == null ? membership.at(end, end) : joined(membership, rest);
            }
            case FUSE -> fusedOrFollowing(tokens, title, titleEnd, end, qualified);
            case AFTER, LEAD, DEFAULT -> following(tokens, title, end);
        };
    }

    private @Nullable Body fusedOrFollowing(
            TokenSequence tokens, TitleEntry title, int titleEnd, int end, boolean qualified) {
        Body own = qualified ? null : fused(tokens, title, titleEnd);
        Body after = tokens.lineBreakBefore(end) ? null : bodies.at(tokens, end);
        if (after != null
                && (own == null
                        || own.to() == titleEnd
                        || sameFirstWord(after, tokens.slice(titleEnd - title.fused(), titleEnd)))) {
            return after;
        }
        return own != null && own.to() == titleEnd && own.slot() == BodySlot.NAME && !title.is("hamlet") ? null : own;
    }

    private @Nullable Body following(TokenSequence tokens, TitleEntry title, int end) {
        int at = tokens.is(end, "của") ? end + 1 : end;
        if (tokens.lineBreakBefore(at)) {
            return null;
        }
        if (title.branch().equals("military")
                && tokens.isMark(at, ',')
                && tokens.shape(at + 1).isCapitalised()) {
            // "Tham mưu trưởng, Bộ Chỉ huy Bộ đội Biên phòng tỉnh": a comma too many.
            Body apart = bodies.at(tokens, at + 1);
            if (apart != null && apart.branch().equals("military")) {
                return apart;
            }
        }
        Body found = bodies.at(tokens, at);
        boolean unit = found == null || found.head().slot() == BodySlot.PLACE;
        Body committee = unit && title.is("secretary") && at == end ? committee(tokens, end) : null;
        if (committee != null) {
            return committee;
        }
        if (found != null
                && (title.is("foreign")
                        || title.link() != TitleEntry.Link.LEAD
                        || sameFirstWord(found, title.body())
                        || title.body().length() > 3)) {
            return found;
        }
        if (title.link() == TitleEntry.Link.LEAD) {
            Body lead = lead(tokens, title, end);
            return lead == null ? found : lead;
        }
        Body country = country(tokens, end, title);
        if (country != null) {
            return country;
        }
        return title.link() == TitleEntry.Link.DEFAULT ? implied(title.body()).at(end, end) : found;
    }

    private static boolean sameFirstWord(Body body, String word) {
        return body.name().regionMatches(true, 0, word, 0, word.length());
    }

    private int areaLength(TokenSequence tokens, int titleEnd) {
        Gazetteer.Match<String> two = vocabulary.areas().longestAt(tokens, titleEnd - 2);
        return two != null && two.to() == titleEnd ? 2 : 1;
    }

    /** {@code Chủ tịch xã X}: the executive of the area. */
    private @Nullable Body areaBody(TokenSequence tokens, TitleEntry title, int titleEnd) {
        BodyEntry executive = implied(title.body()).head();
        int from = titleEnd - areaLength(tokens, titleEnd);
        Gazetteer.Match<String> word = vocabulary.areas().longestAt(tokens, from);
        if (word == null) {
            return null;
        }
        int to = places.after(word.value(), tokens, titleEnd);
        String place = to > titleEnd ? tokens.slice(titleEnd, to) : null;
        String words = tokens.slice(from, Math.max(titleEnd, to));
        return new Body(
                from,
                Math.max(titleEnd, to),
                words,
                title.body() + " " + words,
                executive,
                executive.branch(),
                Areas.level(word.value()),
                word.value(),
                place,
                place == null ? BodySlot.AREA : BodySlot.NONE,
                null);
    }

    /** {@code Bí thư xã X}, {@code Bí thư huyện Y}: the Party committee of the area. */
    private @Nullable Body committee(TokenSequence tokens, int from) {
        Gazetteer.Match<String> word = vocabulary.areas().longestAt(tokens, from);
        if (word == null || Areas.village(word.value())) {
            return null;
        }
        String area = word.value();
        int to = places.after(area, tokens, word.to());
        String place = to > word.to() ? tokens.slice(word.to(), to) : null;
        BodyEntry head = implied(Areas.committeeOf(area)).head();
        return Committees.called(from, to, tokens.slice(from, to), head, area, place);
    }

    private static Body joined(Body first, Body rest) {
        return new Body(
                rest.from(),
                rest.to(),
                rest.text(),
                first.name() + " " + rest.name(),
                first.head(),
                first.branch().isEmpty() ? rest.branch() : first.branch(),
                rest.level(),
                rest.area(),
                rest.place(),
                rest.slot(),
                rest);
    }

    private @Nullable Body fused(TokenSequence tokens, TitleEntry title, int titleEnd) {
        int from = titleEnd - title.fused();
        Body found = bodies.at(tokens, from);
        if (found != null && found.to() >= titleEnd) {
            return found;
        }
        Body first = implied(title.body());
        return bodies.tail(tokens, from, titleEnd, first.head(), 0);
    }

    /** {@code Bộ trưởng Y tế}: the body's first word is left out. */
    private @Nullable Body lead(TokenSequence tokens, TitleEntry title, int end) {
        BodyEntry first = implied(title.body()).head();
        if (!tokens.isWord(end) || tokens.lineBreakBefore(end)) {
            return null;
        }
        if (first.takes('P')) {
            int to = places.after(first.area(), tokens, end);
            return to == end ? null : withFirst(title.body(), tokens, end, to, first, tokens.slice(end, to));
        }
        Body read = bodies.tail(tokens, end, end, first, 0);
        if (read.to() == end || vocabulary.surname(tokens.key(end)) && read.to() - end < 2) {
            return null;
        }
        return withFirst(title.body(), tokens, end, read.to(), first, read.place());
    }

    private static Body withFirst(
            String first, TokenSequence tokens, int from, int to, BodyEntry entry, @Nullable String place) {
        String words = tokens.slice(from, to);
        return new Body(
                from,
                to,
                words,
                first + " " + words,
                entry,
                entry.branch(),
                entry.level(),
                entry.area(),
                place,
                BodySlot.NONE,
                null);
    }

    /** {@code Quốc hội Lào}, {@code Chủ tịch nước CHDCND Lào}: a body of another country. */
    private @Nullable Body abroad(TokenSequence tokens, Body body, int end) {
        if (!body.level().equals("central") || body.branch().equals("mass")) {
            return null;
        }
        int at = tokens.is(end, "nước") ? end + 1 : end;
        if (tokens.lineBreakBefore(at)) {
            return null;
        }
        Gazetteer.Match<String> country = vocabulary.countries().longestAt(tokens, at);
        if (country == null) {
            return null;
        }
        String place = tokens.slice(at, country.to());
        String words = tokens.slice(end, country.to());
        boolean implied = body.from() == body.to();
        return new Body(
                implied ? end : body.from(),
                country.to(),
                implied ? words : tokens.slice(body.from(), country.to()),
                implied ? place : body.name() + " " + words,
                body.head(),
                "foreign",
                "foreign",
                "",
                place,
                BodySlot.NONE,
                null);
    }

    private @Nullable Body country(TokenSequence tokens, int end, TitleEntry title) {
        int at = end;
        if (tokens.is(at, "nước")) {
            at++;
        }
        Gazetteer.Match<String> country = vocabulary.countries().longestAt(tokens, at);
        boolean envoyOfVietnam = title.is("envoy") && tokens.is(at, "việt") && tokens.is(at + 1, "nam");
        if (country == null && !envoyOfVietnam) {
            return null;
        }
        int to = country == null ? at + 2 : country.to();
        String place = tokens.slice(at, to);
        int until = to;
        if (tokens.is(to, "tại")) {
            Gazetteer.Match<String> host = vocabulary.countries().longestAt(tokens, to + 1);
            if (host != null) {
                until = host.to();
            } else if (tokens.is(to + 1, "việt") && tokens.is(to + 2, "nam")) {
                until = to + 3;
            }
        }
        BodyEntry entry = implied("Đại sứ quán").head();
        return new Body(
                end,
                until,
                tokens.slice(end, until),
                place,
                entry,
                envoyOfVietnam ? "state" : "foreign",
                envoyOfVietnam ? "central" : "foreign",
                "",
                place,
                BodySlot.NONE,
                null);
    }

    /** Districts and provinces after the body's own area: {@code xã Châu Kim, huyện Quế Phong}. */
    private int locality(TokenSequence tokens, int end) {
        int at = end;
        for (int i = 0; i < MOST_LOCALITIES; i++) {
            int start = tokens.isMark(at, ',') ? at + 1 : at;
            Gazetteer.Match<String> word =
                    tokens.lineBreakBefore(start) ? null : vocabulary.areas().longestAt(tokens, start);
            if (word == null) {
                break;
            }
            int to = places.after(word.value(), tokens, word.to());
            if (to == word.to()) {
                break;
            }
            at = to;
        }
        if (tokens.isMark(at, '(') && tokens.isWord(at + 1)) {
            int to = places.bare("", tokens, at + 1);
            if (to > at + 1 && tokens.isMark(to, ')')) {
                at = to + 1;
            }
        }
        return at;
    }

    /** A body of the table's own, read once. */
    private Body implied(String name) {
        return implied.computeIfAbsent(name, key -> {
            Body body = bodies.at(Tokenizer.tokenize(TextNormalizer.normalize(key)), 0);
            if (body == null) {
                throw new IllegalStateException("no body in the table starts " + key);
            }
            return body;
        });
    }
}
