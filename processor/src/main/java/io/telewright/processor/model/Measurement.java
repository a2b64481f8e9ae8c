package io.telewright.processor.model;

/**
 * The parameter that a metric records.
 *
 * @param index its position
 * @param nullable whether it can be {@code null}, which records nothing
 * @param isDuration whether it is a {@code Duration}
 */
public record Measurement(int index, boolean nullable, boolean isDuration) {}
