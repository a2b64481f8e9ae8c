/** The telemetry of orders written by hand, and the comparison with what its interfaces declare. */
package io.telewright.example.orders;
