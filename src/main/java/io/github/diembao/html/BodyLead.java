package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lead of an article that stands in its body: its first text, in another print or begun with the paper's mark. */
final class BodyLead {

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_WORDS_UNENDED = 12;

    private final List<BodyDraft> drafts;
    private final SapoMarks marks;
    private List<String> authors = List.of();

    BodyLead(List<BodyDraft> drafts, SapoMarks marks) {
        this.drafts = drafts;
        this.marks = marks;
    }

    /**
     * Takes the first text off the body where it is the lead; null where it is not.
     *
     * @param any whether the page is of no known template: then a sentence in italics or in a heading may be a lead
     */
    @Nullable
    String take(boolean any) {
        int byline = -1;
        for (int i = 0; i < drafts.size(); i++) {
            BodyDraft draft = drafts.get(i);
            if (draft.kind != BodyDraft.Kind.TEXT || isPassedOver(draft) || isUnderPicture(i)) {
                continue;
            }
            if (byline < 0 && Bylines.looksLikeByline(draft.text)) {
                byline = i;
                continue;
            }
            if (marks.isMarked(draft.text) || isPrintedApart(i, any) && isSentence(draft.text)) {
                drafts.remove(i);
                if (byline >= 0) {
                    authors = Bylines.split(drafts.remove(byline).text);
                }
                return draft.text;
            }
            return null;
        }
        return null;
    }

    /** Takes the first text off the body where it goes on from a start and is printed apart; null where it is not. */
    @Nullable
    String take(String start) {
        for (int i = 0; i < drafts.size(); i++) {
            BodyDraft draft = drafts.get(i);
            if (draft.kind == BodyDraft.Kind.TEXT && !isPassedOver(draft) && !isUnderPicture(i)) {
                boolean lead =
                        isPrintedApart(i, true) && PageText.key(draft.text).startsWith(start);
                return lead ? drafts.remove(i).text : null;
            }
        }
        return null;
    }

    /** Returns whom a byline above the lead names, empty for none. */
    List<String> authors() {
        return authors;
    }

    /** Lines without words and links to other articles may stand above a lead. */
    private static boolean isPassedOver(BodyDraft draft) {
        if (!PageText.hasWord(draft.text)) {
            return true;
        }
        NoiseLines.Noise noise = NoiseLines.instance().of(draft.text);
        return noise != null && noise.where() == NoiseLines.Where.ANY;
    }

    private boolean isUnderPicture(int at) {
        BodyDraft draft = drafts.get(at);
        return at > 0
                && drafts.get(at - 1).kind == BodyDraft.Kind.IMAGE
                && (draft.italic || Credits.split(draft.text).credit() != null);
    }

    private boolean isPrintedApart(int at, boolean any) {
        BodyDraft draft = drafts.get(at);
        if (draft.type == BlockType.LIST_ITEM || draft.type == BlockType.QUOTE || InterviewLines.isNote(draft.text)) {
            return false;
        }
        return draft.bold || any && (draft.type == BlockType.HEADING || draft.italic && !isItalicNext(at));
    }

    private boolean isItalicNext(int at) {
        int next = at + 1;
        while (next < drafts.size() && drafts.get(next).kind != BodyDraft.Kind.TEXT) {
            next++;
        }
        return next == drafts.size() || drafts.get(next).italic;
    }

    /** A lead is a sentence; a line that is none, or that asks, is a subhead. */
    private static boolean isSentence(String text) {
        char last = text.charAt(text.length() - 1);
        int words = PageText.words(text);
        return words >= FEWEST_WORDS
                && last != '?'
                && last != ':'
                && (words >= FEWEST_WORDS_UNENDED || ".…!\"”".indexOf(last) >= 0);
    }
}
