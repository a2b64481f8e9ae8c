/**
 * How the public types keep their promises. Not exported: it may change at any time. It depends on none of the other
 * packages, and is the only one that knows OpenTelemetry's SDK, in the classes behind {@code OwnSdk}.
 */
@NullMarked
package io.telewright.internal;

import org.jspecify.annotations.NullMarked;
