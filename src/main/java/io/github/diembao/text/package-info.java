/**
 * Vietnamese text: normalising, search keys, spans and offset maps, syllable tokens and gazetteers. Every offset is a
 * UTF-16 code-unit index, end exclusive.
 */
@NullMarked
package io.github.diembao.text;

import org.jspecify.annotations.NullMarked;
