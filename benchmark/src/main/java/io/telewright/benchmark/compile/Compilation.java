package io.telewright.benchmark.compile;

/**
 * One process of {@code javac}.
 *
 * @param library whose interfaces were compiled
 * @param interfaces how many
 * @param processed whether the processor wrote the implementations, or they were there already
 * @param seconds the processor time of the process
 * @param peakMegabytes the most memory that it held, or 0 where the system does not tell
 */
public record Compilation(Library library, int interfaces, boolean processed, double seconds, long peakMegabytes) {}
