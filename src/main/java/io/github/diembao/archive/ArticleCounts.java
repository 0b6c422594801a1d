package io.github.diembao.archive;

import io.github.diembao.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Under which names an article is counted. */
final class ArticleCounts {

    private static final String PAGES = "pages ";
    private static final String MISSING = "missing ";
    private static final int YEAR_AND_MONTH = 7;

    private ArticleCounts() {}

    static List<String> of(Article article) {
        String day =
                article.publishedOn() == null ? null : article.publishedOn().toString();
        String month = day == null ? "unknown" : day.substring(0, YEAR_AND_MONTH);
        List<String> names = new ArrayList<>();
        names.add("articles");
        names.add("status " + article.status().name());
        names.add("template " + article.template());
        names.add("year "
                + (article.publishedOn() == null
                        ? "unknown"
                        : article.publishedOn().getYear()));
        names.add(PAGES + article.template() + ' ' + month);
        for (String field : article.missing()) {
            names.add(MISSING + article.template() + ' ' + month + ' ' + field);
        }
        return names;
    }

    /** Tells whether a name stands for a template and month and is told as drift. */
    static boolean isDrift(String name) {
        return name.startsWith(PAGES) || name.startsWith(MISSING);
    }

    /** Reads what is missing out of the counts of a run, by template, month and field. */
    static List<FieldDrift> drift(Map<String, Long> counts) {
        List<FieldDrift> drift = new ArrayList<>();
        counts.forEach((name, missing) -> {
            if (name.startsWith(MISSING)) {
                String key = name.substring(MISSING.length());
                int field = key.lastIndexOf(' ');
                int month = key.lastIndexOf(' ', field - 1);
                long pages = counts.getOrDefault(PAGES + key.substring(0, field), missing);
                drift.add(new FieldDrift(
                        key.substring(0, month),
                        key.substring(month + 1, field),
                        key.substring(field + 1),
                        missing,
                        pages));
            }
        });
        return drift;
    }
}
