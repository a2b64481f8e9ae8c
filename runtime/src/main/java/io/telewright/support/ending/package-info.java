/**
 * When operations end that are not over when their method returns: futures, publishers, scopes. It depends on no other
 * room: only on what {@code io.telewright.support} shares.
 */
@NullMarked
package io.telewright.support.ending;

import org.jspecify.annotations.NullMarked;
