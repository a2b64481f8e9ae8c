/** What an expert writes once, so that telemetry breaks no call: the same guarantees as those of generated code. */
@NullMarked
package io.telewright.benchmark.safe;

import org.jspecify.annotations.NullMarked;
