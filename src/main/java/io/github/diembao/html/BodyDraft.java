package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A piece of a body as the walk found it, before the editor's rules. */
final class BodyDraft {

    /** What the walk knows a piece to be. */
    enum Kind {
        TEXT,
        CAPTION,
        IMAGE,
        /** What follows says nothing of the pictures before. */
        PLAYER,
        /** The end of a picture whose own caption is empty or that another follows: only a credit may still come. */
        BORDER,
        TABLE
    }

    /** Where a piece is set. */
    enum Align {
        START,
        CENTER,
        RIGHT
    }

    private static final int MOST_WRAPPERS = 3;

    final Kind kind;
    final BlockType type;
    final String text;
    final boolean boxed;

    /** Address of an image. */
    final @Nullable String url;

    boolean bold;
    boolean italic;

    /** Where the bold words begin with which a text ends that is not all bold; -1 for nowhere. */
    int boldTail = -1;

    boolean link;
    Align align = Align.START;

    /** The block the text stood in, null where there was none. */
    @Nullable
    Element block;

    BodyDraft(Kind kind, BlockType type, String text, boolean boxed, @Nullable String url) {
        this.kind = kind;
        this.type = type;
        this.text = text;
        this.boxed = boxed;
        this.url = url;
    }

    /** Returns a draft of the same form with another text. */
    BodyDraft with(String other) {
        return copy(type, other);
    }

    /** Returns a draft of the same text and form of another type. */
    BodyDraft as(BlockType other) {
        return copy(other, text);
    }

    private BodyDraft copy(BlockType newType, String newText) {
        BodyDraft draft = new BodyDraft(kind, newType, newText, boxed, url);
        draft.bold = bold;
        draft.italic = italic;
        draft.boldTail = newText.equals(text) ? boldTail : -1;
        draft.link = link;
        draft.align = align;
        draft.block = block;
        return draft;
    }

    /** Tells whether a piece is centred or set to the right. */
    boolean isSetApart() {
        return align != Align.START;
    }

    /** Tells whether another text stood in a block of the same kind, beside this one. */
    boolean isBeside(BodyDraft other) {
        Element one = wrapped(block);
        Element two = wrapped(other.block);
        return one != null
                && two != null
                && one.parent() != null
                && one.parent().equals(two.parent())
                && one.normalName().equals(two.normalName())
                && one.className().equals(two.className());
    }

    /** What wraps a block alone stands for it. */
    private static @Nullable Element wrapped(@Nullable Element block) {
        Element outer = block;
        for (int level = 0; outer != null && level < MOST_WRAPPERS; level++) {
            if (!PageIndex.isAlone(outer) || outer.parent() == null) {
                break;
            }
            outer = outer.parent();
        }
        return outer;
    }

    boolean isText() {
        return kind == Kind.TEXT || kind == Kind.CAPTION || kind == Kind.TABLE;
    }
}
