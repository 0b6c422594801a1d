/** Articles in forms that others read: JSON Lines. */
@NullMarked
package io.github.diembao.render;

import org.jspecify.annotations.NullMarked;
