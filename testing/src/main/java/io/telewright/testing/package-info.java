/**
 * Tests of telemetry. {@link io.telewright.testing.RecordedTelemetry} records what a program emits, and compares it with
 * what the generated classes emit, so a test repeats no name, type or unit.
 */
@NullMarked
package io.telewright.testing;

import org.jspecify.annotations.NullMarked;
