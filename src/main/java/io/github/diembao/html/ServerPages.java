package io.github.diembao.html;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.List;

/** Knows the words of a server or a guard in an article's place ({@code 404 Not Found}): table {@code server-pages.tsv}. */
final class ServerPages {

    /** An article that opens with such words goes on for longer. */
    private static final int LONGEST = 800;
    /** The name of the site and a menu may stand above them. */
    private static final int FIRST_LINES = 6;

    private static final Gazetteer<Boolean> OPENINGS;

    static {
        Gazetteer.Builder<Boolean> openings = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(ServerPages.class, "server-pages.tsv")) {
            openings.add(row.get("opening"), true);
        }
        OPENINGS = openings.build();
    }

    private ServerPages() {}

    /**
     * Tells whether the lines of a scrape are what a server says of itself.
     *
     * @param lines in order
     */
    static boolean isOne(List<String> lines) {
        long length = lines.stream().mapToLong(String::length).sum();
        return length <= LONGEST && lines.stream().limit(FIRST_LINES).anyMatch(ServerPages::opens);
    }

    private static boolean opens(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        return tokens.size() > 0 && OPENINGS.longestAt(tokens, 0) != null;
    }
}
