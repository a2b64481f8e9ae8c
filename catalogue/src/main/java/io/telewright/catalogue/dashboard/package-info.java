/** Writes a dashboard for Grafana and rules for Prometheus from a catalogue. */
@NullMarked
package io.telewright.catalogue.dashboard;

import org.jspecify.annotations.NullMarked;
