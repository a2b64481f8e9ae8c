/**
 * The names that OpenTelemetry's semantic conventions define, and the facts about each of them. The module
 * {@code conventions} makes the table when Telewright is built. This package knows no findings, and depends on
 * {@code model} alone.
 */
@NullMarked
package io.telewright.processor.conventions;

import org.jspecify.annotations.NullMarked;
