/**
 * Keeps priced orders. Depends on the orders and on the telemetry.
 */
@NullMarked
package io.telewright.example.store;

import org.jspecify.annotations.NullMarked;
