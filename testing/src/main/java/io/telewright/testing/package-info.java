/**
 * Tests of telemetry. {@link io.telewright.testing.RecordedTelemetry} records what a program emits, and compares it with
 * what the generated classes emit, so that no name, type or unit is written a second time.
 */
@NullMarked
package io.telewright.testing;

import org.jspecify.annotations.NullMarked;
