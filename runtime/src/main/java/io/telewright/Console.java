package io.telewright;

/** The output on the console of a signal for which neither an endpoint nor an exporter is set. */
public enum Console {
    /**
     * Each finished trace as a tree with its events, and the metrics as a table when the program ends. A separate thread
     * writes them to standard output. If it does not keep up, some telemetry is left out, which is reported, and the
     * program is not slowed down.
     */
    TREE("tree"),
    /**
     * The data as OpenTelemetry's console exporters print it: spans and metrics through {@code java.util.logging}, log
     * records on standard output. The program's own threads print them.
     */
    RAW("raw"),
    /** Nothing. */
    NONE("none");

    final String value;

    Console(String value) {
        this.value = value;
    }
}
