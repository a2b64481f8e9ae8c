/**
 * Measurements, how long operations took, and the bounded attributes of metrics. It depends on no other room: only on what
 * {@code io.telewright.support} shares.
 */
@NullMarked
package io.telewright.support.metric;

import org.jspecify.annotations.NullMarked;
