/**
 * What generated code calls. It is kept compatible between versions for the sake of classes that were generated
 * earlier, and is not meant to be called by people. It depends on OpenTelemetry's API, on {@code io.telewright} and, for
 * what is configured, on {@code io.telewright.internal}; no method of it throws once telemetry runs.
 */
@NullMarked
package io.telewright.support;

import org.jspecify.annotations.NullMarked;
