/**
 * Passes contexts between processes: carriers, batches, baggage and links. It depends on the classes
 * that {@code io.telewright.support} shares, and on no other package there.
 */
@NullMarked
package io.telewright.support.context;

import org.jspecify.annotations.NullMarked;
