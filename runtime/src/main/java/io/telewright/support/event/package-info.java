/**
 * Events, as log records and on spans. It depends on the classes that {@code io.telewright.support} shares, and on no
 * other package there.
 */
@NullMarked
package io.telewright.support.event;

import org.jspecify.annotations.NullMarked;
