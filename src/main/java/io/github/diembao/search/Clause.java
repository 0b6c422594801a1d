package io.github.diembao.search;

import org.jspecify.annotations.Nullable;

/**
 * One part of a query.
 *
 * @param excluded whether articles that match it are left out
 * @param field the field named, null for the text as a whole
 * @param text the word or the words between the quotes
 * @param quoted whether it stood between quotes
 * @param position where its text starts in the query
 */
record Clause(boolean excluded, @Nullable QueryField field, String text, boolean quoted, int position) {}
