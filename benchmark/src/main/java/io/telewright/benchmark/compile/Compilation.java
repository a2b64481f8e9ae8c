package io.telewright.benchmark.compile;

/**
 * One process of {@code javac}.
 *
 * @param library whose interfaces were compiled
 * @param interfaces how many
 * @param way where the implementations came from
 * @param seconds the processor time of the process
 * @param peakMegabytes the most memory that it held, or 0 where the system does not tell
 */
public record Compilation(Library library, int interfaces, Way way, double seconds, long peakMegabytes) {}
