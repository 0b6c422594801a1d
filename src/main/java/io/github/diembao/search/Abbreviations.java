package io.github.diembao.search;

import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is printed in short and in full: {@code UBND} and <i>ủy ban nhân dân</i>, in {@code abbreviations.tsv}. Words typed
 * without marks stand for a form with any, words typed with marks for their own.
 */
final class Abbreviations {

    /** The forms by their words without marks. */
    private static final Map<String, List<Typed>> FORMS = new HashMap<>();

    private static int longest;

    static {
        for (ResourceTable.Row row : ResourceTable.read(Abbreviations.class, "abbreviations.tsv")) {
            ArticleTokens brief = ArticleTokens.of(row.get("short"));
            ArticleTokens full = ArticleTokens.of(row.get("long"));
            add(brief.words(), new Form(full.words(), SyllablePairs.of(full)));
            add(full.words(), new Form(brief.words(), null));
        }
    }

    private Abbreviations() {}

    /**
     * A form an article may hold.
     *
     * @param words its words
     * @param pairs the pairs of neighbours an index holds for words in full, null for letters
     */
    record Form(List<TermKeys> words, @Nullable SyllablePairs pairs) {

        /** Returns how many terms of an index it is found by. */
        int terms() {
            return pairs == null ? words.size() : pairs.size();
        }
    }

    /**
     * Some words of a row and what they may be printed as besides.
     *
     * @param start first word
     * @param end word after the last
     * @param others the other forms, at least one
     */
    record Match(int start, int end, List<Form> others) {

        /** Tells whether they are the words in full. */
        boolean isFull() {
            return others.get(0).pairs == null;
        }
    }

    private record Typed(List<TermKeys> words, Form other) {

        boolean isMeantBy(List<TermKeys> row) {
            for (int i = 0; i < words.size(); i++) {
                if (row.get(i).isMarked()
                        && !Arrays.equals(row.get(i).key(), words.get(i).key())) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void add(List<TermKeys> words, Form other) {
        FORMS.computeIfAbsent(folded(words), key -> new ArrayList<>()).add(new Typed(words, other));
        longest = Math.max(longest, words.size());
    }

    private static String folded(List<TermKeys> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.folded()).append(' '));
        return text.toString();
    }

    /** Returns the longest forms in a row of words from its start on, none over another. */
    static List<Match> in(List<TermKeys> row) {
        List<Match> matches = new ArrayList<>();
        int start = 0;
        while (start < row.size()) {
            Match match = at(row, start);
            if (match != null) {
                matches.add(match);
            }
            start = match == null ? start + 1 : match.end;
        }
        return matches;
    }

    private static @Nullable Match at(List<TermKeys> row, int start) {
        for (int end = Math.min(row.size(), start + longest); end > start; end--) {
            List<TermKeys> words = row.subList(start, end);
            List<Form> others = FORMS.getOrDefault(folded(words), List.of()).stream()
                    .filter(typed -> typed.isMeantBy(words))
                    .map(Typed::other)
                    .toList();
            if (!others.isEmpty()) {
                return new Match(start, end, others);
            }
        }
        return null;
    }
}
