/** Dates, times and durations of Vietnamese news: mentions with exact offsets and resolved values. */
@NullMarked
package io.github.diembao.date;

import org.jspecify.annotations.NullMarked;
