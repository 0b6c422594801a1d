/** Whole archives on Apache Spark: a small artifact of its own, built under the Maven profile {@code spark}. */
@NullMarked
package io.github.diembao.spark;

import org.jspecify.annotations.NullMarked;
