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
                | bytes of class files for each method | %d | %d |
                | processor time of a program that creates 100 telemetry objects, calls each method once and ends | 1 | %s |

                The jar of the runtime has %d KB. The hand-written class does not guard against exceptions of telemetry.
                """.formatted(
                Math.round(footprint.byHandBytes()),
                Math.round(footprint.generatedBytes()),
                Ratio.of(Samples.ofEach(footprint.generatedSeconds()), Samples.ofEach(footprint.byHandSeconds())),
                footprint.runtimeBytes() / KILOBYTE);
    }
}
