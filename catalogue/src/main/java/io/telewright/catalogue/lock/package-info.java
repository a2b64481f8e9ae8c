/** The facts that others rely on, the file that they are kept in, and the comparison of the two. */
@NullMarked
package io.telewright.catalogue.lock;

import org.jspecify.annotations.NullMarked;
