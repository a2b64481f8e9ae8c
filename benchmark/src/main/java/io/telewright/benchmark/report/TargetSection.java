package io.telewright.benchmark.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The targets, and why those are missed that are. */
record TargetSection(List<Verdict> verdicts, Explanations explanations) {
    private static final String COMPARED =
            "The ratios of generated code here compare with *by hand, expert, as safe*, and those of the tables above with"
                    + " *by hand, expert*.\n\n";

    String markdown() {
        String lines = verdicts.stream()
                .map(verdict -> "| %s | %s | %s |"
                        .formatted(verdict.target(), verdict.measured(), verdict.met() ? "met" : "**missed**"))
                .collect(Collectors.joining("\n"));
        return "## Targets\n\n| target | measured | |\n|---|---|---|\n" + lines + "\n";
    }

    /** The reasons, each of them once, or nothing if every target is met. */
    String misses() {
        Map<String, String> given = new HashMap<>();
        String misses = verdicts.stream()
                .filter(verdict -> !verdict.met())
                .map(verdict -> miss(verdict, given))
                .collect(Collectors.joining("\n"));
        return misses.isEmpty() ? "" : "## Why targets are missed\n\n" + COMPARED + misses;
    }

    private String miss(Verdict verdict, Map<String, String> given) {
        Map<String, List<Miss>> byExplanation = verdict.misses().stream()
                .collect(Collectors.groupingBy(explanations::of, LinkedHashMap::new, Collectors.toList()));
        String reasons = byExplanation.entrySet().stream()
                .map(reason -> once(reason.getKey(), verdict.target(), given) + "\n\n" + rows(reason.getValue()))
                .collect(Collectors.joining("\n\n"));
        return "### %s\n\n%s\n".formatted(verdict.target(), reasons);
    }

    private static String once(String reason, String target, Map<String, String> given) {
        String earlier = given.putIfAbsent(reason, target);
        return earlier == null ? reason : "The reason is the same as for this target: " + earlier + ".";
    }

    private static String rows(List<Miss> misses) {
        return misses.stream().map(miss -> "- " + miss.row()).collect(Collectors.joining("\n"));
    }
}
