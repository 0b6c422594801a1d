package io.github.diembao.html;

import io.github.diembao.text.BlockType;

/**
 * One block of the body in reading order.
 *
 * @param type what it is; never title or sapo
 * @param text normalised text without a blank line inside; not blank
 */
public record CleanedBlock(BlockType type, String text) {}
