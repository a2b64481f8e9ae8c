/**
 * The console for people: finished traces as trees, metrics as a table. The SDK's threads only put messages into a
 * queue; one thread keeps the trees and writes. It depends on {@code internal.report} and {@code internal.settings}.
 */
@NullMarked
package io.telewright.internal.console;

import org.jspecify.annotations.NullMarked;
