/**
 * The layer between the SDK and its exporters: queues that are bounded in items and in bytes, threads that neither an
 * exporter nor a full heap ends, and the counts of losses. It depends on {@code io.telewright.internal.settings} and
 * {@code io.telewright.internal.report} alone.
 */
@NullMarked
package io.telewright.internal.export;

import org.jspecify.annotations.NullMarked;
