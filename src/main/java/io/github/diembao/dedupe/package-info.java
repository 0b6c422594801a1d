/** Finding records of the same article: same address, same name on the same day, nearly the same text. */
@NullMarked
package io.github.diembao.dedupe;

import org.jspecify.annotations.NullMarked;
