package io.telewright.benchmark.report;

import java.util.List;
import java.util.stream.Collectors;

/** The targets, and why those are missed that are. */
record TargetSection(List<Verdict> verdicts, Explanations explanations) {
    String markdown() {
        String lines = verdicts.stream()
                .map(verdict -> "| %s | %s | %s |"
                        .formatted(verdict.target(), verdict.measured(), verdict.met() ? "met" : "**missed**"))
                .collect(Collectors.joining("\n"));
        String misses = verdicts.stream()
                .filter(verdict -> !verdict.met())
                .map(this::miss)
                .collect(Collectors.joining("\n"));
        return "## Targets\n\n| target | measured | |\n|---|---|---|\n" + lines + "\n\n" + misses;
    }

    private String miss(Verdict verdict) {
        String rows = verdict.misses().stream().map(row -> "- " + row).collect(Collectors.joining("\n"));
        return "**Missed: %s.** %s\n\n%s\n".formatted(verdict.target(), explanations.of(verdict), rows);
    }
}
