/** Officials: who is who, in which post of which body. */
@NullMarked
package io.github.diembao.official;

import org.jspecify.annotations.NullMarked;
