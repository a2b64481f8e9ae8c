/**
 * Reads elements and annotation mirrors into {@code Declared…} records, each with its place in the source, and judges
 * nothing. It depends on {@code diagnostic} and {@code types}.
 */
@NullMarked
package io.telewright.processor.read;

import org.jspecify.annotations.NullMarked;
