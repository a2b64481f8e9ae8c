/** How the public types keep their promises. Not exported: it may change at any time. */
@NullMarked
package io.telewright.internal;

import org.jspecify.annotations.NullMarked;
