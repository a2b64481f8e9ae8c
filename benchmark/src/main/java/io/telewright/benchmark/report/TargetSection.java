package io.telewright.benchmark.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The targets, and why those are missed that are. */
record TargetSection(List<Verdict> verdicts, Explanations explanations) {
    String markdown() {
        String lines = verdicts.stream()
                .map(verdict -> "| %s | %s | %s |"
                        .formatted(verdict.target(), verdict.measured(), verdict.met() ? "met" : "**missed**"))
                .collect(Collectors.joining("\n"));
        return "## Targets\n\n| target | measured | |\n|---|---|---|\n" + lines + "\n";
    }

    /** The reasons, or nothing if every target is met. */
    String misses() {
        String misses = verdicts.stream()
                .filter(verdict -> !verdict.met())
                .map(this::miss)
                .collect(Collectors.joining("\n"));
        return misses.isEmpty() ? "" : "## Why targets are missed\n\n" + misses;
    }

    private String miss(Verdict verdict) {
        Map<String, List<Miss>> byExplanation = verdict.misses().stream()
                .collect(Collectors.groupingBy(explanations::of, LinkedHashMap::new, Collectors.toList()));
        String reasons = byExplanation.entrySet().stream()
                .map(reason -> reason.getKey() + "\n\n" + rows(reason.getValue()))
                .collect(Collectors.joining("\n\n"));
        return "### %s\n\n%s\n".formatted(verdict.target(), reasons);
    }

    private static String rows(List<Miss> misses) {
        return misses.stream().map(miss -> "- " + miss.row()).collect(Collectors.joining("\n"));
    }
}
