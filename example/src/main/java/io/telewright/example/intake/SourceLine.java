package io.telewright.example.intake;

/**
 * A line of the file that holds, or should hold, an order.
 *
 * @param number where it stands in the file, the first line being 1
 */
public record SourceLine(int number, String text) {}
