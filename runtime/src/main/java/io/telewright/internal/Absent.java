package io.telewright.internal;

import java.util.List;

/** The library that has to be added for a class that is absent, or that does not fit the others. */
record Absent(String classes, String needed) {
    private static final String SENDER = "Sending OTLP needs com.squareup.okhttp3:okhttp-jvm with its dependencies;"
            + " on the module path also the option --add-modules okhttp3, as no module requires it";

    private static final List<Absent> KNOWN = List.of(
            new Absent("okhttp3/", SENDER),
            new Absent("okio/", SENDER),
            new Absent("kotlin/", SENDER),
            new Absent("io/prometheus/", needs("exporter-prometheus")),
            new Absent("io/opentelemetry/exporter/prometheus/", needs("exporter-prometheus")),
            new Absent("io/opentelemetry/exporter/logging/", needs("exporter-logging")),
            new Absent("io/opentelemetry/exporter/", needs("exporter-otlp")));

    /** The exception that says so. */
    static IllegalStateException because(LinkageError error) {
        String text = String.valueOf(error.getMessage());
        String needed = KNOWN.stream()
                .filter(known -> text.startsWith(known.classes))
                .findFirst()
                .map(Absent::needed)
                .orElse(needs("sdk-extension-autoconfigure"));
        return new IllegalStateException(needed + ": " + error, error);
    }

    private static String needs(String artifact) {
        return "Telewright.configure needs io.opentelemetry:opentelemetry-" + artifact
                + " with its dependencies, all of versions that go together, on the class path or module path";
    }
}
