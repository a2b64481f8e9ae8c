/**
 * The life of spans and how their failures are recorded. It depends on the classes that {@code io.telewright.support}
 * shares, and on no other package there.
 */
@NullMarked
package io.telewright.support.trace;

import org.jspecify.annotations.NullMarked;
