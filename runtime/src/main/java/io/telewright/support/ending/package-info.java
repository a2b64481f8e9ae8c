/**
 * The ends of operations that go on after their method has returned: futures, publishers, scopes. It depends on the
 * classes that {@code io.telewright.support} shares, and on no other package there.
 */
@NullMarked
package io.telewright.support.ending;

import org.jspecify.annotations.NullMarked;
