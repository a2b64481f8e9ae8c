package io.telewright.benchmark.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of metrics, of events, and of all signals at once. */
public final class SignalTables {
    private static final Peer GENERATED = Peer.of("GENERATED", "**generated**");
    private static final Peer DECORATOR = Peer.of("DECORATOR", "**generated decorator**");

    private static final Peer BOUND = Peer.of(Peer.BOUND, "by hand, expert, bound, with the incubator");
    private static final Peer DOCUMENTED = Peer.of("DOCUMENTED", "by hand, as documented");
    private static final Peer MICROMETER =
            new Peer("MICROMETER", "Micrometer", "aggregates by itself; takes no exemplars");

    /** An event that is wanted. */
    public static final Scenario EVENT = event("2 attributes", "two", true);

    /** A sampled call with all signals. */
    public static final Scenario ALL_SIGNALS = Scenario.of("sampled", "AllSignals.pay", Map.of("sampled", "true"));

    /** The count whose attributes are an enum and a boolean, outside of any span. */
    public static final Scenario ENUM_AND_BOOLEAN = metric("enum × boolean", "enumAndBoolean", "NONE");

    /** One count by its attributes. */
    public static final Table METRICS = new Table(
            "One measurement",
            "This is a counter, outside of any span. In the last column, half of the values are past the bound and become `_OTHER`.",
            List.of(Peer.EXPERT, Peer.SAFE, Peer.AGAIN, GENERATED, Peer.INCUBATOR, BOUND, DOCUMENTED, MICROMETER),
            List.of(
                    metric("no attributes", "none", "NONE"),
                    ENUM_AND_BOOLEAN,
                    metric("1 bounded text", "text", "NONE"),
                    metric("2 bounded texts", "texts", "NONE"),
                    metric("past `maxValues`", "beyond", "NONE")));

    /** One measurement by the span around it. */
    public static final Table EXEMPLARS = new Table(
            "One measurement by instrument and by the span around it",
            "The attributes are an enum and a boolean. Inside a sampled span, the SDK takes exemplars.",
            List.of(Peer.EXPERT, Peer.SAFE, GENERATED, Peer.INCUBATOR, BOUND, DOCUMENTED, MICROMETER),
            List.of(
                    metric("histogram, no span", "histogram", "NONE"),
                    metric("histogram, sampled span", "histogram", "SAMPLED"),
                    metric("histogram, unsampled span", "histogram", "UNSAMPLED"),
                    metric("counter, sampled span", "enumAndBoolean", "SAMPLED"),
                    metric("counter, unsampled span", "enumAndBoolean", "UNSAMPLED")));

    /** The metrics of an enum and a boolean, for which there are targets. */
    public static final List<Scenario> ENUMS_AND_BOOLEANS = Stream.concat(
                    Stream.of(ENUM_AND_BOOLEAN), EXEMPLARS.scenarios().stream())
            .toList();

    /** The metrics of bounded texts. */
    public static final List<Scenario> TEXTS =
            METRICS.scenarios().subList(2, METRICS.scenarios().size());

    /** One event. */
    public static final Table EVENTS = new Table(
            "One event",
            "The event has the severity INFO. The minimum severity is INFO in the first two columns and WARN in the others.",
            List.of(
                    Peer.EXPERT,
                    Peer.SAFE,
                    Peer.AGAIN,
                    GENERATED,
                    new Peer("SLF4J", "SLF4J, Logback, OpenTelemetry's appender", "adds a body; has no event name")),
            List.of(
                    EVENT,
                    event("8 attributes", "eight", true),
                    event("2 attributes, below", "two", false),
                    event("8 attributes, below", "eight", false)));

    /** All signals of one call. */
    public static final Table COMBINED = new Table(
            "Span, duration, count and event in one declaration",
            "There are two attributes. One of them is bounded and goes to the metrics.",
            List.of(Peer.EXPERT, Peer.SAFE, Peer.AGAIN, DECORATOR),
            List.of(ALL_SIGNALS, Scenario.of("unsampled", "AllSignals.pay", Map.of("sampled", "false"))));

    /** One instrument and many threads. */
    public static final Table METRIC_THREADS = new Table(
            "Threads on one instrument",
            "This is a counter with an enum and a boolean. The first line shows the processor time of a call, and its"
                    + " multiple of that with one thread. It does not include waiting.",
            List.of(Peer.SAFE, GENERATED),
            threads("RecordedMetric.enumAndBoolean", Map.of("ambient", "NONE")));

    /** One tracer and many threads. */
    public static final Table SPAN_THREADS = new Table(
            "Threads on one tracer",
            "The span is a sampled root with three attributes. The first line shows the same as above.",
            List.of(Peer.SAFE, DECORATOR),
            threads("TracedCall.three", Map.of("tracing", "ROOT")));

    private SignalTables() {}

    private static Scenario metric(String title, String method, String ambient) {
        return Scenario.of(title, "RecordedMetric." + method, Map.of("ambient", ambient));
    }

    private static Scenario event(String title, String method, boolean wanted) {
        return Scenario.of(title, "EmittedEvent." + method, Map.of("wanted", Boolean.toString(wanted)));
    }

    private static List<Scenario> threads(String benchmark, Map<String, String> parameters) {
        return Stream.of(1, 2, 4, 8)
                .map(threads ->
                        new Scenario(threads + (threads == 1 ? " thread" : " threads"), benchmark, parameters, threads))
                .toList();
    }
}
