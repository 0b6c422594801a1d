package io.github.diembao.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Provinces and centrally run cities, today's and those merged in July 2025. Table: {@code provinces.tsv}. */
public final class Provinces {

    /**
     * A province or centrally run city.
     *
     * @param name as written, without {@code tỉnh} or {@code thành phố}
     * @param slug identifier such as {@code nghe-an}
     * @param city whether it is (or became) a centrally run city
     */
    public record Province(String name, String slug, boolean city) {}

    private static final Map<String, Province> BY_SLUG = new HashMap<>();
    private static final Gazetteer<Province> BY_NAME;

    static {
        Gazetteer.Builder<Province> names = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(Provinces.class, "provinces.tsv")) {
            Province province = new Province(
                    row.get("name"), row.get("slug"), row.list("types").contains("thành phố"));
            BY_SLUG.put(province.slug(), province);
            names.add(province.name(), province);
            row.list("aliases").forEach(alias -> names.add(alias, province));
        }
        BY_NAME = names.build();
    }

    private Provinces() {}

    /**
     * Finds a province by slug or name.
     *
     * @param slugOrName {@code nghe-an}, {@code Nghệ An} or {@code tỉnh Nghệ An}
     * @return the province, or null where none is meant
     */
    public static @Nullable Province find(String slugOrName) {
        String wanted = slugOrName.strip();
        Province bySlug = BY_SLUG.get(wanted);
        if (bySlug != null) {
            return bySlug;
        }
        String key = TextKeys.searchKey(wanted);
        for (String type : new String[] {"tỉnh ", "thành phố ", "tp ", "tp. "}) {
            if (key.startsWith(type)) {
                return BY_NAME.get(wanted.substring(type.length()));
            }
        }
        return BY_NAME.get(wanted);
    }

    /**
     * Finds the province named at a token.
     *
     * @param tokens a text
     * @param from number of the first token of the name
     * @return the longest match, or null where no province is named there
     */
    public static Gazetteer.@Nullable Match<Province> at(TokenSequence tokens, int from) {
        return BY_NAME.longestAt(tokens, from);
    }

    /**
     * Tells whether a text names a province anywhere.
     *
     * @param tokens a text
     * @param province the province
     * @return true where any of its names stands there, whatever other place is called so, too
     */
    public static boolean isNamed(TokenSequence tokens, Province province) {
        for (int i = 0; i < tokens.size(); i++) {
            Gazetteer.Match<Province> match = tokens.isWord(i) ? at(tokens, i) : null;
            if (match != null && match.value().equals(province)) {
                return true;
            }
        }
        return false;
    }
}
