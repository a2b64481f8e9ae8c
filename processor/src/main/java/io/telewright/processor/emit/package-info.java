/**
 * Writes a class from the model, one emitter for each kind of member and part. It depends on {@code model} alone.
 */
@NullMarked
package io.telewright.processor.emit;

import org.jspecify.annotations.NullMarked;
