package io.github.diembao.text.legacy;

import java.util.List;

/**
 * A place of a reading where a byte was lost; {@code U+FFFD} stands there until it is known what was lost.
 *
 * @param at offset of the {@code U+FFFD} in the reading
 * @param candidates what may have stood there, the likeliest first; a candidate may end in a space
 */
record Hole(int at, List<String> candidates) {}
