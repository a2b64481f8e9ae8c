/**
 * Measurements, the durations of operations, and the bounded attributes of metrics. It depends on the classes that
 * {@code io.telewright.support} shares, and on no other package there.
 */
@NullMarked
package io.telewright.support.metric;

import org.jspecify.annotations.NullMarked;
