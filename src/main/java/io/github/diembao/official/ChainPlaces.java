package io.github.diembao.official;

import io.github.diembao.text.Provinces;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the place of a body that names none: from the holder's posts, the list's side, the article, the paper. */
final class ChainPlaces {

    private final List<Holding> chain;
    private final Home home;
    private final ArticleBodies article;
    private final @Nullable String province;

    ChainPlaces(List<Holding> chain, Home home, ArticleBodies article, @Nullable String province) {
        this.chain = chain;
        this.home = home;
        this.article = article;
        this.province = province;
    }

    /** Tells whether the posts are held in another country. */
    boolean abroad() {
        return home.abroad()
                || chain.stream()
                        .anyMatch(h -> h.post().title().is("foreign")
                                || h.body() != null && h.body().branch().equals("foreign"));
    }

    /** Returns the place of a unit of this kind for a post of the chain, or null. */
    @Nullable
    String of(int at, String area) {
        String place = named(at, area);
        if (place != null) {
            return place;
        }
        if (!area.equals(Areas.PROVINCE)) {
            return article.onlyPlace(area);
        }
        if (abroad()) {
            return article.onlyForeignProvince();
        }
        return province == null || article.elsewhere(province) ? article.onlyProvince() : province;
    }

    /** Returns the place the holder's nearest post or the list's side names, or null. */
    private @Nullable String named(int at, String area) {
        String nearest = null;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < chain.size(); i++) {
            Body other = i == at ? null : chain.get(i).body();
            String place = other == null ? null : placeIn(other, area);
            int apart =
                    Math.abs(chain.get(i).post().from() - chain.get(at).post().from());
            if (place != null && apart < distance) {
                nearest = place;
                distance = apart;
            }
        }
        if (nearest != null) {
            return nearest;
        }
        Body frame = chain.get(at).frame();
        return frame != null && frame.area().equals(area) ? frame.place() : home.place(area);
    }

    /** Returns the place of a unit that another body tells; a centrally run city has the departments of a province. */
    private @Nullable String placeIn(Body other, String area) {
        if (other.place() != null && area.equals(unit(other))) {
            return other.place();
        }
        if (!area.equals(Areas.PROVINCE) || !other.area().equals(Areas.CITY)) {
            return null;
        }
        String city = other.place() == null ? article.onlyPlace(Areas.CITY) : other.place();
        return city != null && Cities.level(city, null).equals("province") ? Cities.name(city) : null;
    }

    private static String unit(Body body) {
        String place = body.place();
        boolean provincial = body.area().isEmpty()
                && body.level().equals("province")
                && place != null
                && Provinces.find(place) != null;
        return provincial ? Areas.PROVINCE : body.area();
    }
}
