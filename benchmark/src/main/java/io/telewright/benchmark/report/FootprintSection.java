package io.telewright.benchmark.report;

import io.telewright.benchmark.footprint.Footprint;

/** How large generated code is, and how long a program with it takes to start. */
record FootprintSection(Footprint footprint) {
    private static final int KILOBYTE = 1_024;

    String markdown() {
        return """
                ## Footprint

                | | by hand | generated |
                |---|---:|---:|
                | class files, bytes for each method | %d | %d |
                | a program that makes 100 telemetry classes, calls each method once and ends: processor time | 1 | %s |

                The runtime's jar has %d KB. By hand, a class guards against nothing that telemetry may throw.
                """.formatted(
                Math.round(footprint.byHandBytes()),
                Math.round(footprint.generatedBytes()),
                Ratio.of(Samples.ofEach(footprint.generatedSeconds()), Samples.ofEach(footprint.byHandSeconds())),
                footprint.runtimeBytes() / KILOBYTE);
    }
}
