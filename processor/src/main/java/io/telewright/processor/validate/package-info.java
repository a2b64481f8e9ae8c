/**
 * The rules, one class for each concern: they turn {@code Declared…} records into the model and collect every finding
 * on the way. It depends on {@code read}, {@code types}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package io.telewright.processor.validate;

import org.jspecify.annotations.NullMarked;
