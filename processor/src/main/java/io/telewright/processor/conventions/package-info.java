/**
 * The names that OpenTelemetry's semantic conventions define, and what they say of each. The table is made when Telewright is
 * built, by the module {@code conventions}. It knows no findings, and depends on {@code model} alone.
 */
@NullMarked
package io.telewright.processor.conventions;

import org.jspecify.annotations.NullMarked;
