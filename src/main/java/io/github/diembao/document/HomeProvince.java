package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.TokenSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells in which province documents without a place are at home: the paper's, unless the text is about another. */
final class HomeProvince {

    /** One mention of a province's organ, or two of the province itself, make a text one about it. */
    private static final int ENOUGH = 2;

    private HomeProvince() {}

    /**
     * Returns the slug of the province.
     *
     * @param tokens the text
     * @param bodies finds the organs it names
     * @param paper slug or name of the paper's province, or null
     * @return the paper's, also where the text is about no other; where it never names the paper's, the one other province
     *     of which it names an organ ({@code UBND tỉnh X}), or twice the unit ({@code tỉnh X}); null for several
     */
    static @Nullable String of(TokenSequence tokens, BodyReader bodies, @Nullable String paper) {
        Provinces.Province home = paper == null ? null : Provinces.find(paper);
        if (home == null) {
            return paper;
        }
        if (Provinces.isNamed(tokens, home)) {
            return paper;
        }
        Map<String, Integer> others = new HashMap<>();
        int at = 0;
        while (at < tokens.size()) {
            Body organ = bodies.at(tokens, at);
            Gazetteer.Match<Provinces.Province> unit =
                    tokens.is(at, "tỉnh") ? LocalityReader.provinceAt(tokens, at + 1) : null;
            if (organ != null && organ.province() != null && !organ.province().equals(DocumentId.OPEN)) {
                others.merge(organ.province(), ENOUGH, Integer::sum);
            } else if (unit != null) {
                others.merge(unit.value().slug(), 1, Integer::sum);
            }
            at = organ == null ? at + 1 : Math.max(at + 1, organ.to());
        }
        others.values().removeIf(times -> times < ENOUGH);
        if (others.isEmpty()) {
            return paper;
        }
        return others.size() == 1 ? others.keySet().iterator().next() : null;
    }
}
