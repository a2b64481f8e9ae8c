package io.telewright.benchmark.report;

import java.util.List;

/**
 * Whether a target is met.
 *
 * @param id by which its explanation is found, should it be missed
 * @param target what was promised
 * @param measured what was measured
 * @param misses what missed it
 */
record Verdict(String id, String target, String measured, List<String> misses) {
    static Verdict of(String id, String target, String measured, boolean met) {
        return new Verdict(id, target, measured, met ? List.of() : List.of(measured));
    }

    boolean met() {
        return misses.isEmpty();
    }
}
