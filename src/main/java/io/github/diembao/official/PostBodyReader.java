package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Reads the body a post is held in: in the title's own words, after it, or implied by it. */
final class PostBodyReader {

    private final Vocabulary vocabulary;
    private final BodyParser bodies;
    private final PlaceReader places;
    private final ImpliedBodies implied;
    private final ForeignBodyReader foreign;

    PostBodyReader(
            Vocabulary vocabulary,
            BodyParser bodies,
            PlaceReader places,
            ImpliedBodies implied,
            ForeignBodyReader foreign) {
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.places = places;
        this.implied = implied;
        this.foreign = foreign;
    }

    /** Returns the body of a title, or null: in its words, after it or implied by it. */
    @Nullable
    Body of(TokenSequence tokens, TitleEntry title, int titleEnd, int end, boolean qualified) {
        return switch (title.link()) {
            case OWN -> implied.get(title.body()).at(titleEnd, titleEnd);
            case AREA -> areaBody(tokens, title, titleEnd);
            case MEMBER -> {
                Body membership = implied.get(title.body());
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
        if (found != null && found.head().is("corps") && found.slot() == BodySlot.AREA1 && commander(title)) {
            found = found.named(found.name(), "", null, "central", BodySlot.NONE);
        }
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
        Body country = foreign.represented(tokens, end, title);
        if (country != null) {
            return country;
        }
        return title.link() == TitleEntry.Link.DEFAULT
                ? implied.get(title.body()).at(end, end)
                : found;
    }

    /** A corps under a Tư lệnh is the whole one; its units in the provinces have a Chỉ huy trưởng. */
    private static boolean commander(TitleEntry title) {
        return title.role().contains("Tư lệnh");
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
        BodyEntry executive = implied.get(title.body()).head();
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

    /** {@code Bí thư xã X}, {@code Bí thư huyện Y}, {@code Bí thư Hà Giang}: the Party committee of the area. */
    private @Nullable Body committee(TokenSequence tokens, int from) {
        Gazetteer.Match<String> word = vocabulary.areas().longestAt(tokens, from);
        if (word == null) {
            return ofProvince(tokens, from);
        }
        if (Areas.village(word.value())) {
            return null;
        }
        String area = word.value();
        int to = places.after(area, tokens, word.to());
        String place = to > word.to() ? tokens.slice(word.to(), to) : null;
        BodyEntry head = implied.get(Areas.committeeOf(area)).head();
        return Committees.called(from, to, tokens.slice(from, to), head, area, place);
    }

    private @Nullable Body ofProvince(TokenSequence tokens, int from) {
        Gazetteer.Match<Provinces.Province> province = Provinces.at(tokens, from);
        int to = province == null ? from : places.bare("", tokens, from);
        if (province == null || to != province.to()) {
            return null;
        }
        String area = province.value().city() ? Areas.CITY : Areas.PROVINCE;
        String place = tokens.slice(from, to);
        Body called = Committees.called(
                from, to, place, implied.get(Areas.committeeOf(area)).head(), area, place);
        return called.named(called.name(), area, place, "province", BodySlot.NONE);
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
        Body first = implied.get(title.body());
        return bodies.tail(tokens, from, titleEnd, first.head(), 0);
    }

    /** {@code Bộ trưởng Y tế}: the body's first word is left out. */
    private @Nullable Body lead(TokenSequence tokens, TitleEntry title, int end) {
        BodyEntry first = implied.get(title.body()).head();
        if (!tokens.isWord(end) || tokens.lineBreakBefore(end)) {
            return null;
        }
        Gazetteer.Match<BodyEntry> ministry =
                first.is("ministry") ? vocabulary.ministries().longestAt(tokens, end) : null;
        if (ministry != null) {
            return withFirst(title.body(), tokens, end, ministry.to(), ministry.value(), null);
        }
        if (first.is("ministry") && vocabulary.surname(tokens.key(end))) {
            // "Thứ trưởng Nguyễn Nhật": all ministries are known
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
        return new Body(
                end,
                read.to(),
                tokens.slice(end, read.to()),
                title.body() + " " + read.name().strip(),
                first,
                read.branch(),
                read.level(),
                read.area(),
                read.place(),
                BodySlot.NONE,
                read.host());
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
}
