package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures of a body as they come: a caption belongs to the first of those that wait for one. One instance a body. */
final class BodyPictures {

    /** A shorter caption is a name, and what stands below it may be another. */
    private static final int FEWEST_CAPTION_WORDS = 4;

    private final List<CleanedImage> images = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();

    /** Pictures before the last player; what follows a player says nothing of them. */
    private int settled;

    /** Whether the next picture stands in a frame of its own. */
    private boolean parted;

    /** What a caption above the next picture says. */
    private @Nullable CleanedImage foretold;

    void add(@Nullable String url) {
        CleanedImage told = foretold;
        if (parted) {
            waiting.clear();
            parted = false;
        }
        if (told == null) {
            waiting.add(images.size());
            images.add(new CleanedImage(url, null, null));
        } else {
            images.add(new CleanedImage(url, told.caption(), told.credit()));
            foretold = null;
        }
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Text follows: pictures before it have no caption. */
    void pass() {
        waiting.clear();
    }

    /** The frame of a picture ends: another picture has a caption of its own. */
    void part() {
        parted = true;
    }

    /** A player follows: captions after it are its own. */
    void settle() {
        waiting.clear();
        settled = images.size();
    }

    /**
     * Gives the pictures that wait a caption.
     *
     * @param inRow how many captions stand in a row, this one being the first
     * @param ahead whether its picture follows
     * @return its words without the credit, empty for none
     */
    String caption(String text, int inRow, boolean ahead) {
        Credits.Parts parts = Credits.split(text.replace('\n', ' '));
        String words = PageText.hasWord(parts.caption()) ? parts.caption() : "";
        if (!waiting.isEmpty()) {
            boolean oneEach = waiting.size() > 1 && waiting.size() == inRow;
            int image = waiting.remove(0);
            images.set(
                    image, new CleanedImage(images.get(image).url(), words.isEmpty() ? null : words, parts.credit()));
            if (!oneEach) {
                waiting.clear();
            }
        } else if (ahead) {
            foretold = new CleanedImage(null, words.isEmpty() ? null : words, parts.credit());
        } else if (parts.credit() != null && images.size() > settled && words.isEmpty()) {
            int last = images.size() - 1;
            CleanedImage old = images.get(last);
            images.set(last, old.credit() == null ? new CleanedImage(old.url(), old.caption(), parts.credit()) : old);
        }
        return words;
    }

    /** Takes a name in the frame of a picture below its caption for its credit; returns whether it may be one. */
    boolean credit(String name) {
        int last = images.size() - 1;
        if (last < settled || !waiting.isEmpty() || Credits.isCredit(name)) {
            return false;
        }
        CleanedImage old = images.get(last);
        boolean fits = old.credit() == null
                && old.caption() != null
                && PageText.words(old.caption()) >= FEWEST_CAPTION_WORDS
                && Bylines.looksLikeByline(name);
        if (fits) {
            images.set(last, new CleanedImage(old.url(), old.caption(), name));
        }
        return fits;
    }

    /** Returns the pictures of which anything is known. */
    List<CleanedImage> list() {
        images.removeIf(image -> image.url() == null && image.caption() == null && image.credit() == null);
        return images;
    }
}
