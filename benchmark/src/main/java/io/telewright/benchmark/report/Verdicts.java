package io.telewright.benchmark.report;

import java.util.ArrayList;
import java.util.List;

/** The targets, and what became of them. */
record Verdicts(Results results) {
    private static final double START = 1.05;
    private static final double FIRST_CALL = 3;

    List<Verdict> all() {
        List<Verdict> all = new ArrayList<>();
        BesideExpert expert = new BesideExpert(results.rows());
        all.add(expert.time());
        all.add(expert.bytes());
        BesideOthers others = new BesideOthers(results.rows());
        all.add(others.agent());
        all.add(others.micrometer());
        MetricVerdicts metrics = new MetricVerdicts(results.rows());
        all.add(metrics.documented());
        all.add(metrics.bound());
        all.add(metrics.nothing());
        all.add(others.disabled());
        all.addAll(new CompileVerdicts(new CompileTimes(results.compilations())).all());
        Ratio start = FootprintSection.ratio(results.starts());
        all.add(Verdict.of(
                "start",
                "`Telewright.configure` takes at most 5 % longer than the SDK's own configuration, as a whole process",
                start.toString(),
                start.value() <= START));
        Ratio first = FootprintSection.firstCall(results.starts());
        Ratio later = FootprintSection.laterCall(results.starts());
        all.add(Verdict.of(
                "first-call",
                "the construction and first call of a generated class take at most three times as long as by hand",
                "first class: " + first + ", further class: " + later,
                first.value() <= FIRST_CALL && later.value() <= FIRST_CALL));
        all.add(Verdict.of(
                "incremental",
                "one changed interface makes the processor write one source again",
                results.writtenForOneChange() + " written",
                results.writtenForOneChange() == 1));
        return all;
    }
}
