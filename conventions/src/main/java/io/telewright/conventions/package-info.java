/**
 * Makes the table of OpenTelemetry's semantic conventions that the processor reads, when Telewright is built. The sources of the
 * published artefacts say most of it, and the files in {@code src/main/facts} what they leave out. It depends on nothing
 * but the JDK, whose compiler parses the sources.
 */
@NullMarked
package io.telewright.conventions;

import org.jspecify.annotations.NullMarked;
