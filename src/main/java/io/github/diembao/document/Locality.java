package io.github.diembao.document;

import org.jspecify.annotations.Nullable;

/**
 * An administrative unit as the text names it.
 *
 * @param level its level, {@code open} where unknown
 * @param province slug of the province it is or lies in, null where unknown
 * @param placed whether it is named
 * @param to the token after its last
 */
record Locality(String level, @Nullable String province, boolean placed, int to) {}
