/**
 * Vietnamese text from before Unicode: decoding and encoding of its byte encodings, their detection in runs of text, and
 * the repair of UTF-8 that was read in a wrong charset. Works before {@link io.github.diembao.text.TextNormalizer}, which
 * removes characters that are letters here. Every offset into a string is a UTF-16 code-unit index, end exclusive.
 */
@NullMarked
package io.github.diembao.text.legacy;

import org.jspecify.annotations.NullMarked;
