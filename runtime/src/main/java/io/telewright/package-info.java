/**
 * What a program that declares its telemetry uses: the annotations, and {@code Telewright}, which is configured once at
 * startup. It depends on OpenTelemetry's API; the SDK is loaded only when {@code configure} is called.
 */
@NullMarked
package io.telewright;

import org.jspecify.annotations.NullMarked;
