package io.github.diembao.official;

import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.Provinces;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fourth step: completes bodies as a reader would, from the other posts of the same person, the side the list speaks
 * of, the article and the paper's own province, in this order. What stays open stays as the text has it.
 */
final class BodyCompleter {

    /** Posts farther apart than this many tokens do not share a body. */
    private static final int NEAREST = 16;

    private final ArticleBodies article;
    private final @Nullable String province;

    BodyCompleter(ArticleBodies article, ExtractionContext context) {
        this.article = article;
        String slug = context.place();
        Provinces.Province known = slug == null ? null : Provinces.find(slug);
        this.province = known == null ? null : known.name();
    }

    /** Completes the bodies of posts that stand together and belong to one person. */
    void complete(List<Holding> chain, Home home) {
        new Chain(chain, home).complete();
    }

    /** Posts that stand together. */
    private final class Chain {
        private final List<Holding> chain;
        private final ChainPlaces places;

        Chain(List<Holding> chain, Home home) {
            this.chain = chain;
            this.places = new ChainPlaces(chain, home, article, province);
        }

        void complete() {
            boolean abroad = places.abroad();
            for (int i = chain.size() - 1; i >= 0; i--) {
                Body body = body(i);
                if (abroad
                        && body != null
                        && body.from() == body.to()
                        && body.level().equals("central")) {
                    // The body a title implies is the Vietnamese one.
                    set(i, null);
                } else {
                    set(i, body == null ? missing(i) : filled(i, body));
                }
            }
            // What only an earlier post of the chain names.
            for (int i = 0; i < chain.size(); i++) {
                Body body = body(i);
                if (body != null && body.slot() == BodySlot.AREA) {
                    set(i, area(i, body));
                }
            }
            for (int i = 0; i < chain.size(); i++) {
                Body body = body(i);
                if (body != null && (body.slot() == BodySlot.UNIT || body.slot() == BodySlot.COMMITTEE)) {
                    set(i, filled(i, body));
                }
            }
        }

        private @Nullable Body body(int i) {
            return i < 0 || i >= chain.size() ? null : chain.get(i).body();
        }

        private void set(int i, @Nullable Body body) {
            chain.set(i, chain.get(i).with(body));
        }

        /** A title without a body takes that of the next post, or the side's, or the only one of the article. */
        private @Nullable Body missing(int at) {
            TitleEntry title = chain.get(at).post().title();
            Body frame = chain.get(at).frame();
            if (title.is("foreign") || title.is("envoy") && title.branch().equals("foreign")) {
                return frame;
            }
            for (int i = at + 1; i < chain.size(); i++) {
                Body other = body(i);
                if (other != null) {
                    boolean near =
                            chain.get(i).post().from() - chain.get(at).post().to() <= NEAREST;
                    Body like = near ? SharedBody.of(title, chain.get(i).post().title(), other) : null;
                    if (like != null || title.link() != TitleEntry.Link.LEAD || title.is("minister")) {
                        return like == null ? null : filled(at, like);
                    }
                    break;
                }
            }
            if (frame != null) {
                return title.is("secretary")
                        ? Committees.of(frame)
                        : frame.head().slot() == BodySlot.PLACE ? null : frame;
            }
            boolean lead = title.link() == TitleEntry.Link.LEAD
                    && !title.is("hamlet")
                    && !title.branch().equals("foreign");
            Body only = lead ? ledBy(title) : title.branch().equals("school") ? article.onlyOfFamily("school") : null;
            boolean later = only != null
                    && only.from() > chain.get(at).post().from()
                    && (chain.get(at).conferred() || chain.get(at).former());
            // "bổ nhiệm Phó Vụ trưởng …; năm sau, Vụ trưởng Vụ X": a career goes from house to house.
            return only == null || later || !only.complete() ? null : only;
        }

        /** The only body of the article that a title with the body's first word may mean. */
        private @Nullable Body ledBy(TitleEntry title) {
            return title.level().equals("ministry") && title.link() == TitleEntry.Link.LEAD
                    ? article.onlyOfFamily("ministry")
                    : article.onlyStarting(title.body());
        }

        private Body filled(int at, Body body) {
            return switch (body.slot()) {
                case COMMITTEE -> withCommittee(at, body);
                case UNIT -> withUnit(at, body);
                case AREA -> area(at, body);
                case AREA1 -> withArea(at, body);
                case PROVINCE -> province(at, body);
                case NAME, PLACE -> named(at, body);
                case NONE -> hosted(at, body);
            };
        }

        /** {@code Ban Thường vụ} takes the committee its holder's other posts tell. */
        private Body withCommittee(int at, Body body) {
            if (body.head().branch().equals("front") || body.head().is("office")) {
                Body other = neighbour(at);
                if (other == null || !body.branch().isEmpty() && !other.branch().equals(body.branch())) {
                    return body;
                }
                return body.in(other);
            }
            if (body.level().equals("central")) {
                return body;
            }
            Body committee = null;
            boolean department = !body.head().is("seats");
            for (int step = 1; committee == null && step < chain.size(); step++) {
                committee = fromNeighbour(at + step, department);
                if (committee == null) {
                    committee = fromNeighbour(at - step, department);
                }
            }
            Body next = body(at + 1);
            if (committee == null && next != null && next.last().branch().equals("association")) {
                return body.in(next.last());
            }
            Body frame = chain.get(at).frame();
            if (committee == null && frame != null) {
                committee = Committees.of(frame);
            }
            return committee == null ? body : body.in(committee);
        }

        private @Nullable Body fromNeighbour(int i, boolean partyOnly) {
            Body other = body(i);
            Body own = other == null || partyOnly ? null : organisation(i, other);
            if (own != null) {
                return own;
            }
            return other == null
                            || partyOnly && !other.branch().equals("party")
                            || other.level().equals("central")
                            || other.level().equals("ministry")
                    ? null
                    : Committees.of(other);
        }

        /** The mass organisation whose own committee seats a deputy or the head of a department of it, or null. */
        private @Nullable Body organisation(int i, Body other) {
            Body last = other.last();
            boolean head = other.host() == null && !chain.get(i).post().title().deputy();
            return last.branch().equals("mass") && !head ? last : null;
        }

        /** {@code Đảng ủy}, {@code Chi bộ}, {@code UBND} take the unit or house of the neighbouring posts. */
        private Body withUnit(int at, Body body) {
            Body other = neighbour(at);
            if (other == null || other.level().equals("central") && !other.complete()) {
                return alone(at, body);
            }
            if (body.head().is("inner") && other.branch().equals(body.branch())) {
                return body.in(other);
            }
            if (body.head().is("caucus")) {
                return other.branch().equals("party") ? body : body.in(other);
            }
            if (body.head().is("committee") && other.head().is("cell")) {
                return body;
            }
            Body last = other.last();
            boolean unit = !last.area().isEmpty()
                    && (Committees.hostless(last)
                            || last.head().slot() == BodySlot.PLACE
                            || switch (last.branch()) {
                                case "front", "mass", "assembly", "party" -> true;
                                case "state", "police", "military", "adhoc" ->
                                    body.head().is("whole") && last.place() != null;
                                default -> false;
                            });
            if (unit && body.head().is("committee") && !last.level().equals("commune")) {
                Body only = article.onlyBody(body.head());
                return only == null || !only.complete()
                        ? body
                        : body.named(only.name(), only.area(), only.place(), only.level(), BodySlot.NONE);
            }
            if (unit) {
                return body.inUnit(last.area(), last.place(), Areas.level(last.area()));
            }
            return body.branch().equals("party") || body.branch().equals("mass") ? body.in(other) : alone(at, body);
        }

        private Body alone(int at, Body body) {
            Body frame = chain.get(at).frame();
            if (frame != null && !frame.area().isEmpty()) {
                return body.inUnit(frame.area(), frame.place(), frame.level());
            }
            ArticleBodies.Commune commune = body.last().head().is("committee") ? article.onlyCommune() : null;
            return commune == null ? body : body.inUnit(commune.area(), commune.place(), "commune");
        }

        /** Returns the nearest body of the chain, later ones first, that can host another. */
        private @Nullable Body neighbour(int at) {
            for (int i = at + 1; i < chain.size(); i++) {
                Body other = body(i);
                if (other != null && hosts(other)) {
                    return other;
                }
            }
            for (int i = at - 1; i >= 0; i--) {
                Body other = body(i);
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

        /** {@code UBND huyện} takes the place of that unit. */
        private Body area(int at, Body body) {
            String area = body.area();
            String place = places.of(at, area);
            return place == null
                    ? body
                    : body.named(body.name() + " " + place, area, place, body.level(), BodySlot.NONE);
        }

        /** {@code Văn phòng UBND} takes the unit of the neighbouring posts, or the province. */
        private Body withArea(int at, Body body) {
            Body other = neighbour(at);
            if (other != null && !other.area().isEmpty() && other.place() != null) {
                String level = body.level().isEmpty() ? Areas.level(other.area()) : body.level();
                return body.inUnit(other.area(), other.place(), level);
            }
            String place = body.level().equals("province") ? places.of(at, Areas.PROVINCE) : null;
            return place == null ? body : body.inUnit(Areas.PROVINCE, place, body.level());
        }

        private Body province(int at, Body body) {
            String place = places.of(at, Areas.PROVINCE);
            return place == null
                    ? body
                    : body.named(body.name() + " " + place, Areas.PROVINCE, place, body.level(), BodySlot.NONE);
        }

        /** {@code Sở}, {@code Khoa}, {@code bản}: the only one of the article. */
        private Body named(int at, Body body) {
            if (body.slot() == BodySlot.PLACE) {
                return area(at, body);
            }
            Body only = article.onlyBody(body.head());
            if (only == null || only.from() == body.from()) {
                return body;
            }
            Body resolved = only.saidAs(body);
            return resolved.complete() ? resolved : filled(at, resolved);
        }

        /** A hospital's or school's department takes the only hospital or school of the article. */
        private Body hosted(int at, Body body) {
            if (!body.head().is("faculty") || body.host() != null) {
                return body;
            }
            boolean teaches =
                    at > 0 && chain.get(at - 1).post().title().branch().equals("school");
            Body hospital = teaches ? null : article.onlyOfBranch("health");
            Body host = hospital != null ? hospital : article.onlyOfBranch("school");
            return host == null
                    ? body
                    : body.in(host)
                            .named(
                                    body.name() + " " + host.name(),
                                    host.area(),
                                    host.place(),
                                    body.level(),
                                    BodySlot.NONE);
        }
    }
}
