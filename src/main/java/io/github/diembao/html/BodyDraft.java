package io.github.diembao.html;

import io.github.diembao.text.BlockType;
import org.jspecify.annotations.Nullable;

/** A piece of a body as the walk found it, before the editor's rules. */
final class BodyDraft {

    /** What the walk knows a piece to be. */
    enum Kind {
        TEXT,
        CAPTION,
        IMAGE,
        /** A player, or the border between two pictures: what follows says nothing of the pictures before. */
        PLAYER,
        TABLE
    }

    /** Where a piece is set. */
    enum Align {
        START,
        CENTER,
        RIGHT
    }

    final Kind kind;
    final BlockType type;
    final String text;
    final boolean boxed;

    /** Address of an image. */
    final @Nullable String url;

    boolean bold;
    boolean italic;
    boolean link;
    Align align = Align.START;

    BodyDraft(Kind kind, BlockType type, String text, boolean boxed, @Nullable String url) {
        this.kind = kind;
        this.type = type;
        this.text = text;
        this.boxed = boxed;
        this.url = url;
    }

    /** Returns a draft of the same form with another text. */
    BodyDraft with(String other) {
        BodyDraft draft = new BodyDraft(kind, type, other, boxed, url);
        draft.bold = bold;
        draft.italic = italic;
        draft.link = link;
        draft.align = align;
        return draft;
    }

    /** Tells whether a piece is centred or set to the right. */
    boolean isSetApart() {
        return align != Align.START;
    }

    boolean isText() {
        return kind == Kind.TEXT || kind == Kind.CAPTION || kind == Kind.TABLE;
    }
}
