/**
 * Events, as log records and on spans. It depends on no other room: only on what {@code io.telewright.support} shares.
 */
@NullMarked
package io.telewright.support.event;

import org.jspecify.annotations.NullMarked;
