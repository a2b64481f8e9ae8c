package io.telewright.test.reliability;

import java.util.HashMap;
import java.util.Map;

/** How much a run does, and how patient the SDK is in it. */
enum Size {
    /** For each build: exporters give up after 1.2 s instead of 10, and metrics are exported each second. */
    SMALL(250, Map.of("otel.exporter.otlp.timeout", "1200", "otel.metric.export.interval", "1000")),
    /** For the table: the defaults. */
    FULL(2_500, Map.of());

    private final int pieces;
    private final Map<String, String> properties;

    Size(int pieces, Map<String, String> properties) {
        this.pieces = pieces;
        this.properties = properties;
    }

    /** The one that {@code -Dtelewright.reliability=full} asks for, else the small one. */
    static Size asked() {
        return "full".equals(System.getProperty("telewright.reliability")) ? FULL : SMALL;
    }

    /** How many pieces of work each thread does. */
    int pieces() {
        return pieces;
    }

    /**
     * The settings of a run. Where nothing may be lost the queues hold all there is: how fast they are emptied is up to
     * the machine.
     */
    Map<String, String> properties(Scenario.End end) {
        Map<String, String> all = new HashMap<>(properties);
        if (end == Scenario.End.ALL) {
            all.putAll(Properties.queues(Load.THREADS * pieces));
        }
        return all;
    }
}
