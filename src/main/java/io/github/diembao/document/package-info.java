/** References to Party and State documents: mentions with their parts, identifiers and antecedents. */
@NullMarked
package io.github.diembao.document;

import org.jspecify.annotations.NullMarked;
