package io.github.diembao.official;

import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.Provinces;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Third step: completes bodies as a reader would, from the other posts of the same person, the side the list speaks
 * of, the article and the paper's own province, in this order. What stays open stays as the text has it.
 */
final class BodyCompleter {

    private static final Set<String> HOSTLESS = Set.of("UBND", "HĐND", "Thường trực HĐND");

    private final ArticleBodies article;
    private final @Nullable String province;

    BodyCompleter(ArticleBodies article, ExtractionContext context) {
        this.article = article;
        String slug = context.place();
        Provinces.Province known = slug == null ? null : Provinces.find(slug);
        this.province = known == null ? null : known.name();
    }

    /** Completes the bodies of posts that stand together. */
    void complete(List<Holding> chain) {
        boolean abroad = foreign(chain);
        for (int i = chain.size() - 1; i >= 0; i--) {
            Holding holding = chain.get(i);
            Body body = holding.body();
            if (abroad
                    && body != null
                    && body.from() == body.to()
                    && body.level().equals("central")) {
                // The body a title implies is the Vietnamese one.
                body = null;
                chain.set(i, holding.with(null));
                continue;
            }
            chain.set(i, holding.with(body == null ? missing(chain, i) : filled(chain, i, body)));
        }
        // A place named only by an earlier post of the chain.
        for (int i = 0; i < chain.size(); i++) {
            Body body = chain.get(i).body();
            if (body != null && body.slot() == BodySlot.AREA) {
                chain.set(i, chain.get(i).with(area(chain, i, body, true)));
            }
        }
        for (int i = 0; i < chain.size(); i++) {
            Body body = chain.get(i).body();
            if (body != null && body.slot() == BodySlot.UNIT || body != null && body.slot() == BodySlot.COMMITTEE) {
                chain.set(i, chain.get(i).with(filled(chain, i, body)));
            }
        }
    }

    /** A title without a body takes that of the next post, or of the previous. */
    private @Nullable Body missing(List<Holding> chain, int at) {
        TitleEntry title = chain.get(at).post().title();
        if (title.is("foreign") || title.is("envoy") && title.branch().equals("foreign")) {
            return chain.get(at).frame();
        }
        for (int i = at + 1; i < chain.size(); i++) {
            Body other = chain.get(i).body();
            if (other == null) {
                continue;
            }
            if (title.is("secretary")) {
                return committee(other);
            }
            if (title.role().equals("Bộ trưởng")) {
                return other.level().equals("ministry") ? government(other) : null;
            }
            if (title.link() == TitleEntry.Link.LEAD
                    && !title.is("hamlet")
                    && title.branch().isEmpty()) {
                return null;
            }
            return sameHouse(title, other) ? other : null;
        }
        Body frame = chain.get(at).frame();
        if (frame != null) {
            return title.is("secretary") ? committee(frame) : frame.head().slot() == BodySlot.PLACE ? null : frame;
        }
        boolean lead = title.link() == TitleEntry.Link.LEAD
                && !title.is("hamlet")
                && !title.branch().equals("foreign");
        String first = lead ? title.body() : title.branch().equals("school") ? "Trường" : "";
        Body only = first.isEmpty() ? null : article.onlyStarting(first);
        return only == null || !only.complete() ? null : only;
    }

    private static boolean sameHouse(TitleEntry title, Body other) {
        if (title.is("hamlet")) {
            return false;
        }
        if (title.branch().isEmpty()) {
            return !other.branch().equals("party") && !other.level().equals("village");
        }
        return title.branch().equals(other.branch())
                || title.branch().equals("military") && other.branch().equals("party")
                || title.branch().equals("enterprise") && !other.branch().equals("party");
    }

    private static Body government(Body like) {
        return new Body(
                like.from(),
                like.from(),
                "",
                "Chính phủ",
                like.head(),
                "state",
                "central",
                "",
                null,
                BodySlot.NONE,
                null);
    }

    /** Returns the Party committee of the unit or house a body belongs to. */
    private @Nullable Body committee(Body other) {
        Body last = other.last();
        String area = last.area();
        if (last.branch().equals("party")
                && !last.slot().equals(BodySlot.COMMITTEE)
                && !last.head().name().equals("Đảng bộ")) {
            return last;
        }
        if (!area.isEmpty() && areaBody(last)) {
            String name = Areas.committeeOf(area);
            String place = last.place();
            BodySlot slot = place == null ? BodySlot.AREA : BodySlot.NONE;
            return party(other, place == null ? name : name + " " + place, area, place, slot, last.level());
        }
        if (other.level().equals("province") && !other.branch().equals("party")) {
            return party(other, "Tỉnh ủy", Areas.PROVINCE, null, BodySlot.AREA, "province");
        }
        return null;
    }

    private static Body party(
            Body like, String name, String area, @Nullable String place, BodySlot slot, String level) {
        return new Body(like.from(), like.from(), "", name, like.head(), "party", level, area, place, slot, null);
    }

    /** Tells whether a body is that of a unit as a whole. */
    private static boolean areaBody(Body body) {
        return HOSTLESS.contains(body.head().name())
                || body.head().slot() == BodySlot.PLACE
                || body.branch().equals("front")
                || body.branch().equals("assembly")
                || body.branch().equals("mass")
                || body.branch().equals("state")
                || body.branch().equals("party");
    }

    private Body filled(List<Holding> chain, int at, Body body) {
        return switch (body.slot()) {
            case COMMITTEE -> withCommittee(chain, at, body);
            case UNIT -> withUnit(chain, at, body);
            case AREA -> area(chain, at, body, false);
            case AREA1 -> withArea(chain, at, body);
            case PROVINCE -> province(chain, at, body);
            case NAME, PLACE -> named(chain, at, body);
            case NONE -> hosted(body);
        };
    }

    /** {@code Ban Thường vụ} takes the committee its holder's other posts tell. */
    private Body withCommittee(List<Holding> chain, int at, Body body) {
        if (body.head().branch().equals("front") || body.head().name().equals("Văn phòng")) {
            Body other = neighbour(chain, at);
            if (other != null && other.branch().equals(body.branch().isEmpty() ? other.branch() : body.branch())) {
                return joined(body, other);
            }
            return body;
        }
        if (body.level().equals("central")) {
            return body;
        }
        Body committee = null;
        for (int step = 1; committee == null && step < chain.size(); step++) {
            committee = fromNeighbour(chain, at + step);
            if (committee == null) {
                committee = fromNeighbour(chain, at - step);
            }
        }
        Body frame = chain.get(at).frame();
        if (committee == null && frame != null) {
            committee = committee(frame);
        }
        return committee == null ? body : joined(body, committee);
    }

    private @Nullable Body fromNeighbour(List<Holding> chain, int i) {
        Body other = i < 0 || i >= chain.size() ? null : chain.get(i).body();
        return other == null || other.level().equals("central") || other.level().equals("ministry")
                ? null
                : committee(other);
    }

    /** {@code Đảng ủy}, {@code Chi bộ}, {@code UBND} take the unit or house of the neighbouring posts. */
    private Body withUnit(List<Holding> chain, int at, Body body) {
        Body other = neighbour(chain, at);
        if (other == null || other.level().equals("central") && !other.complete()) {
            return alone(chain, at, body);
        }
        Body last = other.last();
        boolean unit = !last.area().isEmpty()
                && (HOSTLESS.contains(last.head().name())
                        || last.head().slot() == BodySlot.PLACE
                        || last.branch().equals("front")
                        || last.branch().equals("mass")
                        || last.branch().equals("assembly")
                        || last.branch().equals("party"));
        if (unit && body.head().name().equals("Đảng ủy") && !last.level().equals("commune")) {
            Body only = article.onlyBody(body.head());
            return only == null || only.slot() != BodySlot.NONE
                    ? body
                    : body.named(only.name(), only.area(), only.place(), only.level(), BodySlot.NONE);
        }
        if (unit) {
            String name = body.name() + " " + last.area() + (last.place() == null ? "" : " " + last.place());
            return body.named(
                    name,
                    last.area(),
                    last.place(),
                    Areas.level(last.area()),
                    last.place() == null ? BodySlot.AREA : BodySlot.NONE);
        }
        if (body.branch().equals("party") || body.branch().equals("mass")) {
            return joined(body, other);
        }
        return alone(chain, at, body);
    }

    private Body alone(List<Holding> chain, int at, Body body) {
        Body frame = chain.get(at).frame();
        if (frame != null && !frame.area().isEmpty()) {
            String name = body.name() + " " + frame.area() + (frame.place() == null ? "" : " " + frame.place());
            return body.named(name, frame.area(), frame.place(), frame.level(), BodySlot.NONE);
        }
        String commune = body.head().name().equals("Đảng ủy") ? article.onlyCommune() : null;
        if (commune != null) {
            int space = commune.startsWith("thị trấn") || commune.startsWith("đặc khu")
                    ? commune.indexOf(' ', 4)
                    : commune.indexOf(' ');
            String area = commune.substring(0, space);
            return body.named(
                    body.name() + " " + commune, area, commune.substring(space + 1), "commune", BodySlot.NONE);
        }
        return body;
    }

    /** Returns the nearest body of the chain, later ones first, that can host another. */
    private static @Nullable Body neighbour(List<Holding> chain, int at) {
        for (int i = at + 1; i < chain.size(); i++) {
            Body other = chain.get(i).body();
            if (other != null && hosts(other)) {
                return other;
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            Body other = chain.get(i).body();
            if (other != null && hosts(other) && !other.level().equals("central")) {
                return other;
            }
        }
        return null;
    }

    private static boolean hosts(Body body) {
        return body.slot() != BodySlot.UNIT
                && body.slot() != BodySlot.COMMITTEE
                && body.slot() != BodySlot.NAME
                && body.head().slot() != BodySlot.COMMITTEE;
    }

    private static Body joined(Body body, Body host) {
        return new Body(
                body.from(),
                body.to(),
                body.text(),
                body.name() + " " + host.name(),
                body.head(),
                body.branch().isEmpty() ? host.branch() : body.branch(),
                body.level().isEmpty() || body.level().equals("unit") ? host.level() : body.level(),
                host.area(),
                host.place(),
                host.slot(),
                host);
    }

    /** {@code UBND huyện} takes the place of that unit. */
    private Body area(List<Holding> chain, int at, Body body, boolean again) {
        String area = body.area();
        String place = chainPlace(chain, at, area);
        Body frame = chain.get(at).frame();
        if (place == null && frame != null && frame.area().equals(area)) {
            place = frame.place();
        }
        if (place == null) {
            if (area.equals(Areas.PROVINCE)) {
                place = foreign(chain) ? null : province;
            } else if (!area.equals(Areas.CITY) || article.onlyPlace(area) != null) {
                place = article.onlyPlace(area);
            } else if (!again) {
                place = null;
            }
        }
        return place == null ? body : body.named(body.name() + " " + place, area, place, body.level(), BodySlot.NONE);
    }

    private static boolean foreign(List<Holding> chain) {
        return chain.stream()
                .anyMatch(h -> h.post().title().is("foreign")
                        || h.body() != null && h.body().branch().equals("foreign"));
    }

    private static @Nullable String chainPlace(List<Holding> chain, int at, String area) {
        for (int i = 0; i < chain.size(); i++) {
            Body other = chain.get(i).body();
            if (i != at && other != null && other.area().equals(area) && other.place() != null) {
                return other.place();
            }
        }
        return null;
    }

    private Body withArea(List<Holding> chain, int at, Body body) {
        Body other = neighbour(chain, at);
        if (other != null && !other.area().isEmpty() && other.place() != null) {
            return body.named(
                    body.name() + " " + other.area() + " " + other.place(),
                    other.area(),
                    other.place(),
                    body.level().isEmpty() ? Areas.level(other.area()) : body.level(),
                    BodySlot.NONE);
        }
        boolean provincial = body.level().equals("province");
        return provincial && province != null
                ? body.named(body.name() + " tỉnh " + province, Areas.PROVINCE, province, body.level(), BodySlot.NONE)
                : body;
    }

    private Body province(List<Holding> chain, int at, Body body) {
        Body frame = chain.get(at).frame();
        String place = chainPlace(chain, at, Areas.PROVINCE);
        if (place == null && frame != null && frame.area().equals(Areas.PROVINCE)) {
            place = frame.place();
        }
        if (place == null) {
            place = province;
        }
        return place == null
                ? body
                : body.named(body.name() + " " + place, Areas.PROVINCE, place, body.level(), BodySlot.NONE);
    }

    /** {@code Sở}, {@code Khoa}, {@code bản}: the only one of the article. */
    private Body named(List<Holding> chain, int at, Body body) {
        if (body.slot() == BodySlot.PLACE) {
            String place = article.onlyPlace(body.area());
            return place == null
                    ? body
                    : body.named(body.name() + " " + place, body.area(), place, body.level(), BodySlot.NONE);
        }
        Body only = article.onlyBody(body.head());
        if (only == null || only.from() == body.from()) {
            return body;
        }
        Body resolved = new Body(
                body.from(),
                body.to(),
                body.text(),
                only.name(),
                only.head(),
                only.branch(),
                only.level(),
                only.area(),
                only.place(),
                only.slot(),
                only.host());
        return resolved.slot() == BodySlot.NONE ? resolved : filled(chain, at, resolved);
    }

    /** A hospital's or school's department takes the only hospital or school of the article. */
    private Body hosted(Body body) {
        if (!body.head().name().equals("Khoa") || body.host() != null) {
            return body;
        }
        Body hospital = article.onlyOfBranch("health");
        Body host = hospital != null ? hospital : article.onlyOfBranch("school");
        return host == null
                ? body
                : joined(body, host)
                        .named(body.name() + " " + host.name(), host.area(), host.place(), body.level(), BodySlot.NONE);
    }
}
