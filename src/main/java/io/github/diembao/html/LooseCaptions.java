package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import java.util.List;

/** Tells which lines under pictures are captions though no element calls them so. One instance a body. */
final class LooseCaptions {

    private static final int LONGEST = 400;
    private static final int LONGEST_UNENDED = 160;
    private static final int FEWEST_WORDS = 4;
    private static final int SHORTEST_PARAGRAPH = 60;
    private static final String ENDS = ".?!…:;,\"”)";

    private final List<BodyDraft> drafts;

    /** Whether centred text stands under pictures only, as captions do. */
    private final boolean centredUnderPictures;

    LooseCaptions(List<BodyDraft> drafts) {
        this.drafts = drafts;
        centredUnderPictures = isCentredUnderPictures();
    }

    /**
     * Tells whether a text under a picture is its caption: it ends with a credit, is all slanted, set apart as captions
     * alone are, or a line without an end.
     *
     * @param at number of the draft
     * @param waiting whether a picture waits for its caption
     * @param underCaption whether the draft before was a caption
     */
    boolean isCaption(int at, boolean waiting, boolean underCaption) {
        BodyDraft draft = drafts.get(at);
        BodyDraft.Kind before = at > 0 ? drafts.get(at - 1).kind : BodyDraft.Kind.TEXT;
        boolean closed = before == BodyDraft.Kind.PLAYER || before == BodyDraft.Kind.BORDER;
        if ((closed || underCaption) && Credits.isCredit(draft.text)) {
            return true;
        }
        boolean apart = closed && (draft.italic || draft.isSetApart())
                || before == BodyDraft.Kind.IMAGE && draft.type == BlockType.HEADING && draft.isSetApart();
        if (apart) {
            return Credits.split(draft.text).credit() != null;
        }
        if (isAbove(at)) {
            return true;
        }
        if (!waiting
                || before != BodyDraft.Kind.IMAGE
                || draft.type != BlockType.PARAGRAPH
                || draft.text.length() > LONGEST) {
            return false;
        }
        return draft.italic
                || isBeforeCredit(at)
                || draft.isSetApart() && centredUnderPictures && !draft.bold
                || Credits.split(draft.text).credit() != null
                        && (draft.isSetApart() || draft.text.length() < LONGEST / 2)
                || isUnended(draft) && (at + 1 == drafts.size() || !isUnended(drafts.get(at + 1)));
    }

    /** A credit in a line of its own stands below the caption, not below a paragraph of the text. */
    private boolean isBeforeCredit(int at) {
        BodyDraft next = at + 1 < drafts.size() ? drafts.get(at + 1) : null;
        return next != null && next.kind == BodyDraft.Kind.TEXT && Credits.isCredit(next.text);
    }

    /** A line with a credit, set apart right above a picture that has no caption below. */
    private boolean isAbove(int at) {
        BodyDraft draft = drafts.get(at);
        return isBeforePicture(drafts, at)
                && draft.kind == BodyDraft.Kind.TEXT
                && draft.type == BlockType.PARAGRAPH
                && (draft.italic || draft.isSetApart())
                && draft.text.length() <= LONGEST
                && Credits.split(draft.text).credit() != null
                && (at + 2 >= drafts.size()
                        || Credits.split(drafts.get(at + 2).text).credit() == null);
    }

    /** A caption may stand above its picture, where none stands above the caption. */
    static boolean isBeforePicture(List<BodyDraft> drafts, int at) {
        return at + 1 < drafts.size()
                && drafts.get(at + 1).kind == BodyDraft.Kind.IMAGE
                && (at == 0 || drafts.get(at - 1).kind == BodyDraft.Kind.TEXT)
                && (at + 2 >= drafts.size() || drafts.get(at + 2).kind == BodyDraft.Kind.TEXT);
    }

    /**
     * Paragraphs end with a mark; a plain line that does not, and is no name nor an entry of a form, says what the
     * picture above shows, unless another such line follows.
     */
    private static boolean isUnended(BodyDraft draft) {
        String text = draft.text;
        return draft.kind == BodyDraft.Kind.TEXT
                && text.length() <= LONGEST_UNENDED
                && text.indexOf('\n') < 0
                && text.indexOf(':') < 0
                && !draft.bold
                && !draft.link
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && PageText.words(text) >= FEWEST_WORDS
                && Character.isUpperCase(text.charAt(0))
                && !Subheads.isSubhead(draft, false)
                && !Bylines.looksLikeByline(text);
    }

    private boolean isCentredUnderPictures() {
        for (int i = 0; i < drafts.size(); i++) {
            BodyDraft draft = drafts.get(i);
            boolean running = draft.kind == BodyDraft.Kind.TEXT
                    && draft.type == BlockType.PARAGRAPH
                    && draft.isSetApart()
                    && !draft.bold
                    && draft.text.length() >= SHORTEST_PARAGRAPH;
            if (running && (i == 0 || drafts.get(i - 1).kind != BodyDraft.Kind.IMAGE)) {
                return false;
            }
        }
        return true;
    }
}
