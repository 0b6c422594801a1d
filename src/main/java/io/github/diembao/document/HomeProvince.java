package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.TokenSequence;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells in which province documents without a place are at home: the paper's, unless the text is about another. */
final class HomeProvince {

    /** Words right before a name that speak of the province as a unit with organs of its own. */
    private static final Set<String> UNITS = Set.of("tỉnh", "ủy", "phố", "ubnd", "hđnd");

    private HomeProvince() {}

    /**
     * Returns the slug of the province.
     *
     * @param tokens the text
     * @param paper slug or name of the paper's province, or null
     * @return the paper's, also where the text names no other; where it never names the paper's, the one other province
     *     it names as a unit ({@code tỉnh X}, {@code Tỉnh ủy X}), null for several
     */
    static @Nullable String of(TokenSequence tokens, @Nullable String paper) {
        Provinces.Province home = paper == null ? null : Provinces.find(paper);
        if (home == null) {
            return paper;
        }
        if (Provinces.isNamed(tokens, home)) {
            return paper;
        }
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Gazetteer.Match<Provinces.Province> match = tokens.isWord(i) ? Provinces.at(tokens, i) : null;
            if (match != null && i > 0 && UNITS.contains(tokens.key(i - 1))) {
                others.add(match.value().slug());
            }
        }
        if (others.isEmpty()) {
            return paper;
        }
        return others.size() == 1 ? others.iterator().next() : null;
    }
}
