/**
 * The implementation behind the public types. It is not exported, and may change at any time. It depends on
 * {@code io.telewright.internal.settings} and {@code io.telewright.internal.report} alone. Only this package, in the
 * classes behind {@code OwnSdk}, and the settings know OpenTelemetry's SDK.
 */
@NullMarked
package io.telewright.internal;

import org.jspecify.annotations.NullMarked;
