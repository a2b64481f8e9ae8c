package io.telewright.benchmark.report;

import java.util.List;

/**
 * Whether a target is met.
 *
 * @param target what was promised
 * @param measured what was measured
 * @param misses what missed it
 */
record Verdict(String target, String measured, List<Miss> misses) {
    static Verdict of(String id, String target, String measured, boolean met) {
        return new Verdict(target, measured, met ? List.of() : List.of(new Miss(measured, List.of(id))));
    }

    boolean met() {
        return misses.isEmpty();
    }
}
