/** Inputs as archives hold them (files, folders, JSON Lines, standard input) to a stream of articles and failures. */
@NullMarked
package io.github.diembao.archive;

import org.jspecify.annotations.NullMarked;
