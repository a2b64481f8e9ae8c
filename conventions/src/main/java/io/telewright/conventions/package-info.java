/**
 * Makes the table of OpenTelemetry's semantic conventions that the processor reads, when Telewright is built. Most of
 * it comes from the sources of the published artefacts. The files in {@code src/main/facts} add what those leave out.
 * It depends on nothing but the JDK, whose compiler parses the sources.
 */
@NullMarked
package io.telewright.conventions;

import org.jspecify.annotations.NullMarked;
