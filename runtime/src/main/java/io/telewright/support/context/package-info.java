/**
 * What crosses the border of a process with a context: carriers, batches, baggage and links. It depends on no other room:
 * only on what {@code io.telewright.support} shares.
 */
@NullMarked
package io.telewright.support.context;

import org.jspecify.annotations.NullMarked;
