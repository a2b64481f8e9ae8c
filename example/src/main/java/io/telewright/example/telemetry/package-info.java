/**
 * All the telemetry that this program emits, declared as interfaces: what is not here is not emitted. Telewright writes a
 * class for each of them. Depends on the orders only.
 */
@NullMarked
package io.telewright.example.telemetry;

import org.jspecify.annotations.NullMarked;
