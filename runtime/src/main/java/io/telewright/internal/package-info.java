/**
 * How the public types keep their promises. Not exported: it may change at any time. It depends on
 * {@code io.telewright.internal.settings} and {@code io.telewright.internal.report} alone. With the settings it is all
 * that knows OpenTelemetry's SDK, in the classes behind {@code OwnSdk}.
 */
@NullMarked
package io.telewright.internal;

import org.jspecify.annotations.NullMarked;
