/** Writes a catalogue as a registry for OpenTelemetry's Weaver. */
@NullMarked
package io.telewright.catalogue.registry;

import org.jspecify.annotations.NullMarked;
