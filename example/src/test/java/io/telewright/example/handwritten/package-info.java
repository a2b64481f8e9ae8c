/** What the telemetry of several services shares when it is written by hand, and its comparison with what is declared. */
package io.telewright.example.handwritten;
