/** Pages and plain-text scrapes to cleaned article parts. */
@NullMarked
package io.github.diembao.html;

import org.jspecify.annotations.NullMarked;
