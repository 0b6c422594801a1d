package io.github.diembao.html;

import io.github.diembao.text.BlockType;

/**
 * One block of the body in reading order.
 *
 * @param type what it is; never title or sapo
 * @param text normalised text without a blank line inside; not blank
 * @param boxed whether it stands in a box beside the running text: highlights, side information
 */
public record CleanedBlock(BlockType type, String text, boolean boxed) {

    /**
     * Makes a block of the running text.
     *
     * @param type what it is
     * @param text normalised text
     */
    public CleanedBlock(BlockType type, String text) {
        this(type, text, false);
    }
}
