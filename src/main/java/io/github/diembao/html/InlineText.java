package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.Set;
import org.jsoup.nodes.Element;
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
    private int letters;
    private int linkLetters;
    private boolean lineBreak;

    /** How many marks stand before the bold ones at the end; -1 where the end is not bold. */
    private int tail = -1;

    /** An element begins. */
    void open(Element element) {
        count(element, 1);
    }

    /** An element ends. */
    void close(Element element) {
        count(element, -1);
    }

    private void count(Element element, int by) {
        String tag = element.normalName();
        if (BOLD.contains(tag)) {
            bold = Math.max(0, bold + by);
        } else if (ITALIC.contains(tag)) {
            italic = Math.max(0, italic + by);
        } else if (tag.equals("a")) {
            link = Math.max(0, link + by);
        } else if (element.attributesSize() > 0) {
            String style = element.attributes().get("style");
            if (!style.isEmpty()) {
                bold = Math.max(0, bold + (ElementStyle.isBold(style) ? by : 0));
                italic = Math.max(0, italic + (ElementStyle.isItalic(style) ? by : 0));
            }
        }
    }

    /** Notes a line break; returns whether it is the second, which ends a paragraph. */
    boolean breakLine() {
        boolean second = lineBreak;
        lineBreak = text.length() > 0;
        return second;
    }

    /** Tells whether these words begin a paragraph after a line break: the line before is bold, or they are, alone. */
    boolean isParagraphBefore(String words) {
        if (!lineBreak || visible == 0 || words.isBlank()) {
            return false;
        }
        return bold == 0 ? boldVisible == visible : boldVisible == 0;
    }

    void append(String words) {
        int marks = 0;
        int spoken = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            spoken += Character.isLetterOrDigit(c) ? 1 : 0;
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
        if (marks > 0) {
            tail = bold == 0 ? -1 : tail < 0 ? visible : tail;
        }
        visible += marks;
        boldVisible += bold > 0 ? marks : 0;
        italicVisible += italic > 0 ? marks : 0;
        linkVisible += link > 0 ? marks : 0;
        letters += spoken;
        linkLetters += link > 0 ? spoken : 0;
    }

    /** Ends the run; returns its draft, or null where it holds nothing to see. */
    @Nullable
    BodyDraft end(BodyDraft.Kind kind, BlockType type, boolean boxed) {
        BodyDraft draft = null;
        if (visible > 0) {
            draft = new BodyDraft(kind, type, PageText.lines(text.toString()), boxed, null);
            draft.bold = boldVisible * 10 >= visible * 9;
            draft.boldTail = tail > 0 ? startOf(draft.text, tail) : -1;
            draft.italic = italicVisible * 10 >= visible * 9;
            draft.link = linkVisible == visible
                    || letters > 0 && linkLetters == letters
                    || linkVisible > visible - linkVisible
                            && NoiseLines.instance().isLabelled(draft.text);
        }
        text.setLength(0);
        lineBreak = false;
        tail = -1;
        visible = 0;
        boldVisible = 0;
        italicVisible = 0;
        linkVisible = 0;
        letters = 0;
        linkLetters = 0;
        return draft == null || draft.text.isEmpty() ? null : draft;
    }

    /** Returns where in a text a mark stands by its number, spaces apart; the end where there is none. */
    private static int startOf(String text, int number) {
        int at = 0;
        for (int marks = 0; at < text.length() && (marks < number || text.charAt(at) == ' '); at++) {
            marks += text.charAt(at) > ' ' ? 1 : 0;
        }
        return at;
    }
}
