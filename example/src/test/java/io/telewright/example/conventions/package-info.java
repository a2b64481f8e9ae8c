/** The declarations of the conventions, executed and compared with the names that OpenTelemetry publishes. */
package io.telewright.example.conventions;
