package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Trims the drafts of a body no profile knows: short lines between headline and text and after its end are the page's,
 * and the head's may tell time and author.
 */
final class GenericLines {

    private static final int SHORTEST_PROSE = 40;
    private static final int LONGEST_META_LINE = 120;
    private static final int LONGEST_DAY_LINE = 60;
    private static final int LONGEST_HEAD = 700;
    private static final int LONGEST_TAIL_LINE = 80;
    private static final int LONG_HEADING = 80;
    private static final int FEWEST_ALIKE = 2;
    private static final int FEWEST_OF_LATEST = 5;
    private static final int LONGEST_LOOK = 12;
    private static final String ITEMS = "-+*•";
    private static final String ENDS = ".?!…:;\"”’)»";

    private final List<BodyDraft> drafts;
    private final Set<String> head;
    private @Nullable PageTime time;
    private List<String> authors = List.of();

    /**
     * Trims the drafts.
     *
     * @param head keys of the headline and the lead, which may stand in the body, too
     */
    GenericLines(List<BodyDraft> drafts, Set<String> head) {
        this.drafts = new ArrayList<>(drafts);
        this.head = head;
        this.drafts.replaceAll(GenericLines::withoutAnchor);
        readHeadings();
        trimHead();
        cutRemarks();
        trimTail();
        this.drafts.removeIf(GenericLines::leadsAway);
    }

    List<BodyDraft> drafts() {
        return drafts;
    }

    /** Returns the moment a line of the head states, or null. */
    @Nullable
    PageTime time() {
        return time;
    }

    /** Returns whom a line of the head names, empty for none. */
    List<String> authors() {
        return authors;
    }

    /** The sign of a link to a heading itself is no part of it. */
    private static BodyDraft withoutAnchor(BodyDraft draft) {
        String text = draft.type == BlockType.HEADING ? GenericTitle.withoutAnchor(draft.text) : draft.text;
        return text.isEmpty() || text.equals(draft.text) ? draft : draft.with(text);
    }

    /** What is marked up as headings but reads on as paragraphs does is such, and with it shorter sentences so marked up. */
    private void readHeadings() {
        Set<String> tags = new HashSet<>();
        for (BodyDraft draft : drafts) {
            if (isSentence(draft) && draft.text.length() >= LONG_HEADING) {
                tags.add(tag(draft));
            }
        }
        if (!tags.isEmpty()) {
            drafts.replaceAll(
                    draft -> isSentence(draft) && tags.contains(tag(draft)) ? draft.as(BlockType.PARAGRAPH) : draft);
        }
    }

    private static boolean isSentence(BodyDraft draft) {
        return draft.type == BlockType.HEADING && draft.kind == BodyDraft.Kind.TEXT && draft.text.endsWith(".");
    }

    private static String tag(BodyDraft draft) {
        return draft.block == null ? "" : draft.block.normalName();
    }

    private void trimHead() {
        List<BodyDraft> pictures = new ArrayList<>();
        int at = 0;
        while (at < drafts.size()) {
            BodyDraft draft = drafts.get(at);
            if (!draft.isText() || draft.kind == BodyDraft.Kind.CAPTION) {
                pictures.add(draft);
            } else if (draft.kind != BodyDraft.Kind.TEXT
                    || !isHead(draft.text) && !isTold(draft.text) && !isShort(draft)) {
                break;
            }
            at++;
        }
        if (at < drafts.size() && drafts.get(at).kind == BodyDraft.Kind.TEXT) {
            drafts.set(at, withoutHeadLines(drafts.get(at)));
        }
        drafts.subList(0, at).clear();
        drafts.addAll(0, pictures);
    }

    private boolean isHead(String text) {
        return !head.isEmpty() && text.length() <= LONGEST_HEAD && head.contains(PageText.key(text));
    }

    private BodyDraft withoutHeadLines(BodyDraft draft) {
        int from = 0;
        int line = draft.text.indexOf('\n');
        while (line > 0 && isTold(draft.text.substring(from, line))) {
            from = line + 1;
            line = draft.text.indexOf('\n', from);
        }
        return from == 0 ? draft : draft.with(draft.text.substring(from));
    }

    /** Takes a time or byline, if the line is one. */
    private boolean isTold(String text) {
        PageTime stated = text.length() <= LONGEST_META_LINE ? PageTimes.read(text, false) : null;
        if (stated != null
                && (stated.time() != null || text.length() <= LONGEST_DAY_LINE || startsWithDigit(text))
                && (!isEnded(text) || text.startsWith("(") || text.endsWith(")"))) {
            boolean better = time == null || time.time() == null && stated.time() != null;
            time = better ? stated : time;
            authors = authors.isEmpty() ? TimedByline.names(text) : authors;
            return true;
        }
        if (Bylines.looksLikeByline(text)) {
            authors = authors.isEmpty() ? Bylines.split(text) : authors;
            return true;
        }
        return false;
    }

    private static boolean startsWithDigit(String text) {
        return Character.isDigit(text.charAt(0));
    }

    private static boolean isShort(BodyDraft draft) {
        return draft.text.length() < SHORTEST_PROSE
                && !isEnded(draft.text)
                && (draft.type == BlockType.PARAGRAPH || draft.type == BlockType.LIST_ITEM)
                && ITEMS.indexOf(draft.text.charAt(0)) < 0
                && !draft.bold;
    }

    /** The stop of an initial ends a name, not a sentence. */
    private static boolean isEnded(String text) {
        int last = text.length() - 1;
        boolean initial = last >= 2
                && text.charAt(last) == '.'
                && Character.isUpperCase(text.charAt(last - 1))
                && !Character.isLetterOrDigit(text.charAt(last - 2));
        return ENDS.indexOf(text.charAt(last)) >= 0 && !initial;
    }

    /** What readers say begins with a heading of its own; nothing of the article follows. */
    private void cutRemarks() {
        for (int i = 0; i < drafts.size(); i++) {
            BodyDraft draft = drafts.get(i);
            if (i == 0 && draft.type != BlockType.HEADING) {
                continue;
            }
            NoiseLines.Noise line =
                    draft.kind == BodyDraft.Kind.TEXT ? NoiseLines.instance().of(draft.text) : null;
            if (line != null && line.reason().equals("comments")) {
                drafts.subList(i, drafts.size()).clear();
            }
        }
        if (isLatest()) {
            drafts.clear();
        }
    }

    /** A heading of newest articles, and from there on nothing but headlines with a digest below each. */
    private boolean isLatest() {
        List<BodyDraft> texts = drafts.stream().filter(BodyDraft::isText).toList();
        NoiseLines.Noise line = texts.size() < FEWEST_OF_LATEST || texts.get(0).type != BlockType.HEADING
                ? null
                : NoiseLines.instance().of(texts.get(0).text);
        if (line == null || !line.reason().equals("latest") && !line.reason().equals("related")) {
            return false;
        }
        for (int i = 1; i < texts.size(); i++) {
            if (texts.get(i).type == BlockType.HEADING != (i % 2 == 1)) {
                return false;
            }
        }
        return true;
    }

    private void trimTail() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            BodyDraft draft = drafts.get(i);
            if (!draft.isText()) {
                continue;
            }
            boolean caption = i > 0 && drafts.get(i - 1).kind == BodyDraft.Kind.IMAGE;
            if (caption
                    && draft.kind == BodyDraft.Kind.TEXT
                    && Credits.split(draft.text).credit() != null) {
                return;
            }
            boolean byline = draft.kind == BodyDraft.Kind.TEXT && Bylines.looksLikeByline(draft.text);
            if (!byline && (!isTailLine(draft) || isOfBody(i))) {
                return;
            }
            if (!byline) {
                drafts.remove(i);
            }
        }
    }

    /** A short line among paragraphs of its own kind is one of them, unless it says what pages say. */
    private boolean isOfBody(int at) {
        BodyDraft draft = drafts.get(at);
        if (draft.link
                || draft.type != BlockType.PARAGRAPH
                || NoiseLines.instance().of(draft.text) != null) {
            return false;
        }
        int alike = 0;
        for (int i = at - 1; i >= 0 && alike < FEWEST_ALIKE && at - i <= LONGEST_LOOK; i--) {
            alike += drafts.get(i).text.length() >= SHORTEST_PROSE && draft.isBeside(drafts.get(i)) ? 1 : 0;
        }
        return alike == FEWEST_ALIKE;
    }

    private static boolean isTailLine(BodyDraft draft) {
        if (draft.kind != BodyDraft.Kind.TEXT) {
            return false;
        }
        if (draft.link || leadsAway(draft)) {
            return true;
        }
        String text = draft.text;
        boolean brackets = text.startsWith("(") && text.endsWith(")") && ScrapeLines.firstDigit(text) == text.length();
        boolean ended = ".?!…”\"".indexOf(text.charAt(text.length() - 1)) >= 0 || text.indexOf('\n') >= 0 || brackets;
        return switch (draft.type) {
            case HEADING -> true;
            case PARAGRAPH -> text.length() < LONGEST_TAIL_LINE && !ended;
            default -> false;
        };
    }

    /** A line that is one link, but for a label, leads to another article. */
    private static boolean leadsAway(BodyDraft draft) {
        return draft.kind == BodyDraft.Kind.TEXT
                && draft.link
                && draft.type != BlockType.QUOTE
                && !isAnchor(draft)
                && draft.text.length() >= SHORTEST_PROSE / 2;
    }

    /** A heading may link to itself. */
    private static boolean isAnchor(BodyDraft draft) {
        return draft.type == BlockType.HEADING && draft.block != null && draft.block.selectFirst("a[href^=#]") != null;
    }
}
