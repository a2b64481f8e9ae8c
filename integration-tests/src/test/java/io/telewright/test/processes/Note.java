package io.telewright.test.processes;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a program saw, as a line that it prints.
 *
 * @param where the header or property of a request or message, or the current span or baggage in an operation
 * @param order the order that it is about
 */
record Note(String where, String order, String name, String value) {
    private static final String MARK = "note";
    private static final String SEPARATOR = "\t";

    /** Prints the current span and baggage. */
    static void current(String operation, String order) {
        SpanContext span = Span.current().getSpanContext();
        new Note(operation, order, "trace", span.getTraceId()).print();
        new Note(operation, order, "span", span.getSpanId()).print();
        new Note(operation, order, "flags", span.getTraceFlags().asHex()).print();
        new Note(operation, order, "sampled", span.isSampled() ? "1" : "0").print();
        new Note(operation, order, "baggage", text(Baggage.current())).print();
    }

    void print() {
        System.out.println(String.join(SEPARATOR, MARK, where, order, name, value));
    }

    /** The notes among what a program printed. */
    static Stream<Note> in(String output) {
        return output.lines()
                .map(line -> line.split(SEPARATOR, -1))
                .filter(parts -> parts.length == 5 && parts[0].equals(MARK))
                .map(parts -> new Note(parts[1], parts[2], parts[3], parts[4]));
    }

    /** The entries of baggage, in the order of their keys. */
    static String text(Baggage baggage) {
        Map<String, String> entries = new TreeMap<>();
        baggage.forEach((key, entry) -> entries.put(key, entry.getValue()));
        return entries.toString();
    }
}
