/**
 * Facts about the types of one compilation, and how they are written in the words of the model. There are no findings
 * and no rules in here, and it depends on {@code model} alone.
 */
@NullMarked
package io.telewright.processor.types;

import org.jspecify.annotations.NullMarked;
