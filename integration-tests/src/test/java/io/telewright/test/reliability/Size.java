package io.telewright.test.reliability;

import java.util.Map;

/** How much a run does, and how patient the SDK is in it. */
enum Size {
    /** For each build: an exporter gives up after 2 s instead of 10, and metrics are exported each second. */
    SMALL(250, Map.of("otel.exporter.otlp.timeout", "2000", "otel.metric.export.interval", "1000")),
    /** For the table: every setting has its default. */
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

    void set() {
        properties.forEach(System::setProperty);
    }

    void reset() {
        properties.keySet().forEach(System::clearProperty);
    }
}
