package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trims the drafts of a body no profile knows: short lines between headline and text and after its end are the page's,
 * and the head's may tell time and author.
 */
final class GenericLines {

    private static final int SHORTEST_PROSE = 40;
    private static final int LONGEST_META_LINE = 120;
    private static final int LONGEST_TAIL_LINE = 80;
    private static final String ENDS = ".?!…:;\"”’)»";

    private final List<BodyDraft> drafts;
    private @Nullable PageTime time;
    private List<String> authors = List.of();

    GenericLines(List<BodyDraft> drafts) {
        this.drafts = new ArrayList<>(drafts);
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

    private void trimHead() {
        List<BodyDraft> head = new ArrayList<>();
        int at = 0;
        while (at < drafts.size()) {
            BodyDraft draft = drafts.get(at);
            if (draft.kind == BodyDraft.Kind.IMAGE
                    || draft.kind == BodyDraft.Kind.PLAYER
                    || draft.kind == BodyDraft.Kind.CAPTION) {
                head.add(draft);
            } else if (draft.kind != BodyDraft.Kind.TEXT || !isTold(draft.text) && !isShort(draft)) {
                break;
            }
            at++;
        }
        if (at < drafts.size() && drafts.get(at).kind == BodyDraft.Kind.TEXT) {
            drafts.set(at, withoutHeadLines(drafts.get(at)));
        }
        drafts.subList(0, at).clear();
        drafts.addAll(0, head);
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
        if (stated != null && stated.time() != null && (!isEnded(text) || text.startsWith("("))) {
            time = time == null ? stated : time;
            return true;
        }
        if (Bylines.looksLikeByline(text)) {
            authors = authors.isEmpty() ? Bylines.split(text) : authors;
            return true;
        }
        return false;
    }

    private static boolean isShort(BodyDraft draft) {
        return draft.text.length() < SHORTEST_PROSE
                && !isEnded(draft.text)
                && draft.type == BlockType.PARAGRAPH
                && !draft.bold;
    }

    private static boolean isEnded(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** What readers say begins with a heading of its own; nothing of the article follows. */
    private void cutRemarks() {
        for (int i = 1; i < drafts.size(); i++) {
            BodyDraft draft = drafts.get(i);
            NoiseLines.Noise line =
                    draft.kind == BodyDraft.Kind.TEXT ? NoiseLines.instance().of(draft.text) : null;
            if (line != null && line.reason().equals("comments")) {
                drafts.subList(i, drafts.size()).clear();
            }
        }
    }

    private void trimTail() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            BodyDraft draft = drafts.get(i);
            if (draft.kind == BodyDraft.Kind.IMAGE || draft.kind == BodyDraft.Kind.PLAYER) {
                continue;
            }
            boolean caption = i > 0 && drafts.get(i - 1).kind == BodyDraft.Kind.IMAGE;
            if (caption
                    && draft.kind == BodyDraft.Kind.TEXT
                    && Credits.split(draft.text).credit() != null) {
                return;
            }
            boolean byline = draft.kind == BodyDraft.Kind.TEXT && Bylines.looksLikeByline(draft.text);
            if (!byline && !isTailLine(draft)) {
                return;
            }
            if (!byline) {
                drafts.remove(i);
            }
        }
    }

    private static boolean isTailLine(BodyDraft draft) {
        if (draft.kind != BodyDraft.Kind.TEXT) {
            return false;
        }
        if (draft.link || leadsAway(draft)) {
            return true;
        }
        String text = draft.text;
        boolean ended = ".?!…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
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
                && draft.text.length() >= SHORTEST_PROSE / 2;
    }
}
