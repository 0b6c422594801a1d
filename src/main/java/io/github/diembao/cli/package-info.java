/** The command line: arguments, progress, exit codes. */
@NullMarked
package io.github.diembao.cli;

import org.jspecify.annotations.NullMarked;
