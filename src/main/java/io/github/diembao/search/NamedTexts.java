package io.github.diembao.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** The short texts of an article, each of a field of its own. They are read in one go: starting costs more than reading. */
final class NamedTexts {

    /** Ends a block, so that nothing is joined over it. */
    private static final String GAP = "\n\n";

    private final StringBuilder all = new StringBuilder();
    private final List<String> fields = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    /** Adds a text, if there is any. */
    void add(String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            all.append(text).append(GAP);
            fields.add(field);
            ends.add(all.length());
        }
    }

    /** Adds a field for each text: its terms with their marks and without. */
    void addTo(Document document) {
        ArticleTokens tokens = ArticleTokens.of(all.toString());
        int from = 0;
        for (int i = 0; i < fields.size(); i++) {
            int to = from;
            while (to < tokens.size() && tokens.start(to) < ends.get(i)) {
                to++;
            }
            document.add(TermStream.both(fields.get(i), tokens, from, to));
            from = to;
        }
    }
}
