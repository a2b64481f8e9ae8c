package io.telewright.test.processes;

import static java.util.stream.Collectors.toMap;

import io.telewright.test.otlp.ReceivedSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the two programs did.
 *
 * @param crossing how contexts crossed
 * @param spans what was exported
 * @param notes what was seen
 * @param output all that was printed
 */
record Journey(Crossing crossing, SpanTree spans, List<Note> notes, String output) {
    /** What requests and messages have of their own. */
    private static final Set<String> OTHERS = Set.of("Host", "User-agent", "Content-length", "JMSXDeliveryCount");

    static Journey of(Crossing crossing, List<ReceivedSpan> spans, String output) {
        return new Journey(crossing, new SpanTree(spans), Note.in(output).toList(), output);
    }

    /** What was seen somewhere, by name; a name that was seen twice is an {@link IllegalStateException}. */
    Map<String, String> seen(String where, String order) {
        return notes.stream()
                .filter(note -> note.where().equals(where) && note.order().equals(order))
                .filter(note -> !OTHERS.contains(note.name()))
                .collect(toMap(Note::name, Note::value));
    }

    /** What was seen of an order somewhere. */
    Map<String, String> seen(String where, Order order) {
        return seen(where, order.id());
    }

    /** The headers of a request; the server has its own idea of their case. */
    Map<String, String> requestHeaders(Order order) {
        return renamed(seen("request", order), name -> name.toLowerCase(Locale.ROOT));
    }

    /** The headers that a request is to have. */
    Map<String, String> expectedHeaders(Order order) {
        return renamed(headers("call", order), name -> name.toLowerCase(Locale.ROOT));
    }

    /** The properties that a message is to have. */
    Map<String, String> expectedProperties(Order order) {
        return renamed(
                headers("send", order), name -> name.replace("-", "__dash__").replace(".", "__dot__"));
    }

    private Map<String, String> headers(String operation, Order order) {
        return crossing.headers(seen(operation, order), order.baggage());
    }

    private static Map<String, String> renamed(Map<String, String> headers, UnaryOperator<String> name) {
        return headers.entrySet().stream().collect(toMap(entry -> name.apply(entry.getKey()), Map.Entry::getValue));
    }
}
