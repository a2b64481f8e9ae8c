/**
 * The life of spans and how their failures are recorded. It depends on no other room: only on what
 * {@code io.telewright.support} shares.
 */
@NullMarked
package io.telewright.support.trace;

import org.jspecify.annotations.NullMarked;
