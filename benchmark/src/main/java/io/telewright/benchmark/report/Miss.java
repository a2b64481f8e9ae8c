package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.Scenario;
import java.util.List;
import java.util.stream.Stream;

/**
 * What missed a target.
 *
 * @param row what it is, and what was measured of it
 * @param reasons names that its explanation may have, the most special first
 */
record Miss(String row, List<String> reasons) {
    /**
     * Explained for a way where telemetry is disabled, for a way in a scenario, for all in that scenario, or for that way
     * in all.
     */
    static Miss of(String row, String target, Scenario scenario, String way) {
        String inScenario = target + "." + scenario.benchmark();
        List<String> reasons = List.of(inScenario + "." + way, inScenario, target + "." + way);
        return new Miss(
                row,
                scenario.disabled()
                        ? Stream.concat(Stream.of(target + ".disabled." + way), reasons.stream())
                                .toList()
                        : reasons);
    }
}
