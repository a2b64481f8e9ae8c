/**
 * The public API for programs that declare their telemetry: the annotations, and {@code Telewright}, which is
 * configured once at startup. It depends on OpenTelemetry's API. The SDK is loaded only when {@code configure} is
 * called.
 */
@NullMarked
package io.telewright;

import org.jspecify.annotations.NullMarked;
