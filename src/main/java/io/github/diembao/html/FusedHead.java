package io.github.diembao.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts a head in one line: section, title, names and moment. What can't be told for certain is no title. */
final class FusedHead {

    private static final int SHORTEST_TITLE = 20;
    private static final int LONGEST_BYLINE = 120;

    /** A name of more words may begin with the last ones of the title. */
    private static final int LONGEST_CERTAIN_NAME = 3;

    private static final int LONGEST_NAME = 4;
    private static final String MARKS = " -–|•·,";

    private final String rest;
    private final List<String> parted;
    private final List<Removed> removed;

    /**
     * Makes a parter.
     *
     * @param rest what follows the head
     * @param parted takes the lines
     * @param removed takes what is dropped
     */
    FusedHead(String rest, List<String> parted, List<Removed> removed) {
        this.rest = rest;
        this.parted = parted;
        this.removed = removed;
    }

    void add(String head) {
        MomentSpan moment = MomentSpan.in(head, head.length());
        if (moment == null) {
            addTitle(head.strip());
            return;
        }
        String before = withoutMarks(head.substring(0, moment.from()));
        String names = byline(before, isDashed(head.substring(0, moment.from())));
        if (names == null) {
            removed.add(new Removed("headline", before));
        } else {
            addTitle(withoutMarks(before.substring(0, before.length() - names.length())));
            parted.add(names);
        }
        parted.add(head.substring(moment.from(), moment.to()));
        parted.removeIf(String::isEmpty);
        String behind = head.substring(moment.to()).strip();
        if (!behind.isEmpty()) {
            removed.add(new Removed("button", behind));
        }
    }

    private void addTitle(String title) {
        int layer = NoiseLines.instance().endOfLayer(title);
        if (layer > 0) {
            removed.add(new Removed("layer", title.substring(0, layer)));
        }
        int section = layer + NoiseLines.instance().endOfSection(title.substring(layer));
        parted.add(title.substring(layer, section));
        parted.add(title.substring(section).strip());
    }

    /** A dash parts the names from the moment. */
    private static boolean isDashed(String before) {
        String text = before.stripTrailing();
        return !text.isEmpty() && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Returns the names at the end of a head, empty for none; null where they can't be told from the end of the title. */
    private @Nullable String byline(String head, boolean dashed) {
        int first = -1;
        for (int space = head.indexOf(' ', Math.max(SHORTEST_TITLE, head.length() - LONGEST_BYLINE));
                space > 0;
                space = head.indexOf(' ', space + 1)) {
            String names = head.substring(space + 1);
            if (Character.isUpperCase(names.charAt(0)) && Bylines.looksLikeByline(names)) {
                if (Bylines.startsWithLabel(names)) {
                    return names;
                }
                first = first < 0 ? space + 1 : first;
            }
        }
        return first < 0 ? "" : names(head.substring(runStart(head, first)), dashed);
    }

    /** Returns where the words with capitals begin that stand right before a name. */
    private static int runStart(String head, int name) {
        int start = name;
        int before = head.lastIndexOf(' ', start - 2) + 1;
        while (before > 0 && before < start && Character.isUpperCase(head.charAt(before))) {
            start = before;
            before = head.lastIndexOf(' ', start - 2) + 1;
        }
        return start;
    }

    /** The text itself tells where a name begins: it signs or names a picture, or the place before it comes again. */
    private @Nullable String names(String run, boolean dashed) {
        int words = PageText.words(firstName(run));
        int at = 0;
        String placed = null;
        for (int left = words; left >= 2; left--) {
            String name = firstName(run.substring(at));
            if (left <= LONGEST_NAME && (rest.contains("Ảnh: " + name) || rest.endsWith(name))) {
                return run.substring(at);
            }
            boolean place = words - left > 1 && rest.contains(run.substring(0, at - 1));
            placed = place && left <= LONGEST_NAME ? run.substring(at) : placed;
            at = run.indexOf(' ', at) + 1;
        }
        if (placed == null && !dashed && rest.contains(run)) {
            return "";
        }
        boolean certain = (dashed || run.endsWith(")")) && words <= LONGEST_CERTAIN_NAME;
        return placed == null && certain ? run : placed;
    }

    private static String firstName(String names) {
        int end = 0;
        while (end < names.length() && (Character.isLetter(names.charAt(end)) || names.charAt(end) == ' ')) {
            end++;
        }
        return names.substring(0, end).strip();
    }

    static String withoutMarks(String text) {
        int to = text.length();
        while (to > 0 && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(0, to).strip();
    }
}
