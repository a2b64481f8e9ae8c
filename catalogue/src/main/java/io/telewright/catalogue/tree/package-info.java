/** Trees of fields and arrays, and how they are written. */
@NullMarked
package io.telewright.catalogue.tree;

import org.jspecify.annotations.NullMarked;
