package io.github.diembao.html;

import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Labels of the lists below an article that a tool left within a line: those of {@code noise-lines.tsv} with more than one
 * word, also in capitals.
 */
final class ListLabels {

    /**
     * A label in a line.
     *
     * @param from where it begins
     * @param to where it ends, with its colon
     */
    record Label(int from, int to) {}

    private static final List<String> LABELS = new ArrayList<>();

    static {
        for (ResourceTable.Row row : ResourceTable.read(ListLabels.class, "noise-lines.tsv")) {
            String text = row.get("text");
            if (row.get("match").equals("line") && row.get("where").equals("tail") && text.indexOf(' ') > 0) {
                LABELS.add(text);
                LABELS.add(text.toUpperCase(Locale.ROOT));
            }
        }
    }

    private ListLabels() {}

    /** Returns where a label ends that opens a line without a space behind it ({@code Từ khóatai nạn}); 0 for none. */
    static int endOfGlued(String line) {
        for (String label : LABELS) {
            if (line.startsWith(label)) {
                int end = withColon(line, label.length());
                boolean word =
                        end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '*');
                return word ? end : 0;
            }
        }
        return 0;
    }

    /** Returns the first label in a line that stands after a sentence and at most a name; null for none. */
    static @Nullable Label afterSentence(String line, int longestName, String ends) {
        Label first = null;
        for (String label : LABELS) {
            int at = line.indexOf(" " + label);
            int from = at + 1;
            int to = at < 0 ? 0 : withColon(line, from + label.length());
            boolean whole = at > 0 && (to == line.length() || line.charAt(to) == ' ');
            boolean earlier = first == null || from < first.from() || from == first.from() && to > first.to();
            if (whole && earlier && isBelowText(line, at, longestName, ends) && isFollowed(line, to)) {
                first = new Label(from, to);
            }
        }
        return first;
    }

    private static boolean isBelowText(String line, int at, int longestName, String ends) {
        int sentence = at - 1;
        while (sentence > 0 && at - sentence <= longestName && ends.indexOf(line.charAt(sentence)) < 0) {
            sentence--;
        }
        boolean below = ends.indexOf(line.charAt(Math.max(0, sentence))) >= 0;
        String name = below ? line.substring(sentence + 1, at).strip() : "";
        return below && (name.isEmpty() || Bylines.looksLikeByline(name));
    }

    /** A list goes on with a headline, tags with any word behind a colon. */
    private static boolean isFollowed(String line, int to) {
        return to + 1 >= line.length() || line.charAt(to - 1) == ':' || !Character.isLowerCase(line.charAt(to + 1));
    }

    private static int withColon(String line, int end) {
        return end + (line.startsWith(":", end) ? 1 : 0);
    }
}
