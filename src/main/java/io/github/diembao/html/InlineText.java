package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The inline text between two block borders as it is read, and how much of it is bold, slanted or linked. */
final class InlineText {

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em");

    private final StringBuilder text = new StringBuilder();
    private int bold;
    private int italic;
    private int link;
    private int visible;
    private int boldVisible;
    private int italicVisible;
    private int linkVisible;
    private boolean lineBreak;

    /** An inline element begins. */
    void open(String tag) {
        count(tag, 1);
    }

    /** An inline element ends. */
    void close(String tag) {
        count(tag, -1);
    }

    private void count(String tag, int by) {
        if (BOLD.contains(tag)) {
            bold = Math.max(0, bold + by);
        } else if (ITALIC.contains(tag)) {
            italic = Math.max(0, italic + by);
        } else if (tag.equals("a")) {
            link = Math.max(0, link + by);
        }
    }

    /** Notes a line break; returns whether it is the second, which ends a paragraph. */
    boolean breakLine() {
        boolean second = lineBreak;
        lineBreak = text.length() > 0;
        return second;
    }

    void append(String words) {
        int marks = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            marks += c > ' ' && c != 0xA0 && c != 0x200B && c != 0xFEFF ? 1 : 0;
        }
        if (marks > 0 && lineBreak) {
            text.append('\n');
            lineBreak = false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            text.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
        visible += marks;
        boldVisible += bold > 0 ? marks : 0;
        italicVisible += italic > 0 ? marks : 0;
        linkVisible += link > 0 ? marks : 0;
    }

    /** Ends the run; returns its draft, or null where it holds nothing to see. */
    @Nullable
    BodyDraft end(BodyDraft.Kind kind, BlockType type, boolean boxed) {
        BodyDraft draft = null;
        if (visible > 0) {
            draft = new BodyDraft(kind, type, PageText.lines(text.toString()), boxed, null);
            draft.bold = boldVisible * 10 >= visible * 9;
            draft.italic = italicVisible * 10 >= visible * 9;
            draft.link = linkVisible == visible
                    || linkVisible > visible - linkVisible
                            && NoiseLines.instance().isLabelled(draft.text);
        }
        text.setLength(0);
        lineBreak = false;
        visible = 0;
        boldVisible = 0;
        italicVisible = 0;
        linkVisible = 0;
        return draft == null || draft.text.isEmpty() ? null : draft;
    }
}
