/**
 * What is to be generated: records and sealed interfaces that only valid declarations become. There is no
 * {@code Element} and no {@code TypeMirror} in here, and it depends on nothing else in the processor.
 */
@NullMarked
package io.telewright.processor.model;

import org.jspecify.annotations.NullMarked;
