package io.github.diembao.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Runs saved searches over what is new in an index. How far each query has been answered is kept beside the index, so
 * each article is reported once for each query that finds it. Not thread-safe.
 */
public final class SearchWatch {

    /** What the folder of an index keeps beside Lucene's files. */
    private static final String STATE = "diembao.watch";

    private final Path folder;
    private final SavedSearches searches;

    /**
     * Makes a watch.
     *
     * @param folder the folder of the index
     * @param searches the queries
     */
    public SearchWatch(Path folder, SavedSearches searches) {
        this.folder = folder;
        this.searches = searches;
    }

    /**
     * Reports every match that was not reported before; at the first time all matches.
     *
     * @param matches takes the name of the search and the article, in the order the articles were indexed; what it
     *     throws ends the run, and the query is answered again from the start of the run the next time
     * @return number of matches
     * @throws IndexException if the index can't be read or the state can't be written
     */
    public long report(BiConsumer<String, SearchHit> matches) {
        Map<String, Long> answered = readState();
        long count = 0;
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            for (Map.Entry<String, String> search : searches.queries().entrySet()) {
                long since = answered.getOrDefault(search.getValue(), 0L);
                ArticleIndex.NewHits found;
                do {
                    found = index.newSince(since, search.getValue());
                    found.hits().forEach(hit -> matches.accept(search.getKey(), hit));
                    count += found.hits().size();
                    since = found.answeredTo();
                } while (!found.complete());
                answered.put(search.getValue(), since);
                writeState(answered);
            }
        }
        return count;
    }

    private Map<String, Long> readState() {
        Map<String, Long> answered = new LinkedHashMap<>();
        Path file = folder.resolve(STATE);
        if (!Files.exists(file)) {
            return answered;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    answered.put(line.substring(tab + 1), Long.parseLong(line.substring(0, tab)));
                }
            }
        } catch (NumberFormatException e) {
            throw new IndexException(file + " is damaged: delete it, and every match is reported once more", e);
        } catch (IOException e) {
            throw new IndexException(file + " can't be read: " + e.getMessage(), e);
        }
        return answered;
    }

    private void writeState(Map<String, Long> answered) {
        List<String> lines = answered.entrySet().stream()
                .map(entry -> entry.getValue() + "\t" + entry.getKey())
                .toList();
        Path file = folder.resolve(STATE);
        Path unfinished = folder.resolve(STATE + ".part");
        try {
            Files.write(unfinished, lines, StandardCharsets.UTF_8);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IndexException(file + " can't be written: " + e.getMessage(), e);
        }
    }
}
