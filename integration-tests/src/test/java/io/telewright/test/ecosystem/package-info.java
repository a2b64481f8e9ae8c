/** Telewright beside what else there is around OpenTelemetry: its agent, its appenders, its detectors, Prometheus. */
package io.telewright.test.ecosystem;
