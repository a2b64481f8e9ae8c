/** Starts services, in one process or in several, each with an OpenTelemetry of its own. */
@NullMarked
package io.telewright.example.launch;

import org.jspecify.annotations.NullMarked;
