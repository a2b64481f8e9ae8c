package io.telewright.benchmark.start;

import java.util.List;

/**
 * What starts of one program measured, each in a process of its own.
 *
 * @param seconds the processor time of the whole process
 * @param millis what the program itself measured, by the clock
 */
public record Start(List<Double> seconds, List<Double> millis) {}
