package io.github.diembao.official;

import io.github.diembao.text.Provinces;
import io.github.diembao.text.TextKeys;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's bodies lie as far as the text names it: fills bodies of later mentions that name no place
 * ({@code Bí thư Tỉnh ủy Hà Tĩnh X … Bí thư Tỉnh ủy X}).
 */
final class Home {

    /** A person of whom nothing is known. */
    static final Home UNKNOWN = new Home(false);

    private final boolean abroad;
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    private Home(boolean abroad) {
        this.abroad = abroad;
    }

    /**
     * Collects the places of a person's bodies.
     *
     * @param occurrences the person's occurrences, bodies as read
     * @param abroad whether the person holds office in another country
     */
    static Home of(List<Attribution> occurrences, boolean abroad) {
        Home home = new Home(abroad);
        for (Attribution occurrence : occurrences) {
            for (Holding holding : occurrence.holdings()) {
                Body body = holding.body();
                if (body != null && !holding.former() && !holding.conferred()) {
                    home.note(body.last());
                    Body frame = holding.frame();
                    if (frame != null && body.last().place() == null) {
                        home.note(frame);
                    }
                }
            }
        }
        return home;
    }

    private void note(Body body) {
        String place = body.place();
        if (place == null) {
            return;
        }
        String area = body.area();
        if (area.isEmpty() && body.level().equals("province") && Provinces.find(place) != null) {
            area = Areas.PROVINCE;
        }
        String old = places.putIfAbsent(area, place);
        if (old != null && !TextKeys.searchKey(old).equals(TextKeys.searchKey(place))) {
            several.add(area);
        }
    }

    /** Tells whether the person holds office in another country. */
    boolean abroad() {
        return abroad;
    }

    /** Returns the only place of a unit of this kind, or null. */
    @Nullable
    String place(String area) {
        return several.contains(area) ? null : places.get(area);
    }
}
