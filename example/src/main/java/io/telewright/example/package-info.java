/**
 * Imports a file of orders: reads, prices and stores them, and accounts for each one. {@link OrderImport} puts the parts
 * together and is the only class that knows the generated telemetry classes; everything else knows their interfaces.
 */
@NullMarked
package io.telewright.example;

import org.jspecify.annotations.NullMarked;
