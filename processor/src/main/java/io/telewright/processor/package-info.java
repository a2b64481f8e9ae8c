/**
 * The annotation processor's entry: its rounds, and what waits for a later one. The packages below read as the
 * pipeline: {@code read}, {@code validate}, {@code model}, {@code emit}, with {@code types} for facts about the compiler's types and
 * {@code diagnostic} for what is to be said.
 */
@NullMarked
package io.telewright.processor;

import org.jspecify.annotations.NullMarked;
