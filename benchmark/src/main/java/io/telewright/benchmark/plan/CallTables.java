package io.telewright.benchmark.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of traced calls. */
public final class CallTables {
    private static final String AGENT_NOTE =
            "adds `code.function.name`; thread attributes are switched off; the SDK inside the agent, 1.65;"
                    + " disabled is all of the agent, for `otel.sdk.disabled` leaves it making spans";
    private static final String SPRING_NOTE =
            "adds `code.function.name`; with the incubating API, which the aspect needs; disabled, the starter has no aspect";

    private static final Peer DECORATOR = Peer.of("DECORATOR", "**generated decorator**");
    private static final Peer BODY = Peer.of("BODY", "**generated, body**");
    private static final Peer SCOPE = new Peer("SCOPE", "**generated, `SpanScope`**", "the scope is an object");
    private static final List<Peer> OTHERS = List.of(
            new Peer("DOCUMENTED", "by hand, as documented", "no `error.type`"),
            Peer.of("PROXY", "JDK dynamic proxy"),
            new Peer("AGENT", "OpenTelemetry agent, `@WithSpan`", AGENT_NOTE),
            new Peer("SPRING", "Spring AOP, `@WithSpan`", SPRING_NOTE),
            new Peer(
                    "MICROMETER",
                    "Micrometer `@Observed`, bridge",
                    "all values as text, set by hand; adds class and method; disabled is without the aspect, too"));
    private static final Peer BARE = new Peer("BARE", "the bare call", "no telemetry");

    /** The scenario that the chart shows. */
    public static final Scenario CHART = call("root, 3 attributes", "three", "ROOT");

    /** The scenario whose cost over the bare call is a target. */
    public static final Scenario DISABLED = call("disabled, 3 attributes", "three", "DISABLED");

    /** One call by the number of its attributes. */
    public static final Table ATTRIBUTES = new Table(
            "One traced call",
            "A synchronous call that returns, its span sampled and the first of its trace.",
            peers(SCOPE),
            List.of(call("no attributes", "none", "ROOT"), CHART, call("root, 8 attributes", "eight", "ROOT")));

    /** One call by what becomes of its span. */
    public static final Table STATES = new Table(
            "One traced call with three attributes, by what becomes of its span",
            "A sampled child of a span in the same process, a span that is not sampled, and telemetry that is off.",
            Stream.concat(peers(SCOPE).stream(), Stream.of(BARE)).toList(),
            List.of(call("child", "three", "CHILD"), call("unsampled", "three", "UNSAMPLED"), DISABLED));

    /** A call that throws. */
    public static final Table FAILING = new Table(
            "One traced call that throws",
            "The same exception each time, recorded with its stack trace where the span is sampled; three attributes.",
            peers(SCOPE),
            states("failing"));

    /** A call that completes later. */
    public static final Table LATER = new Table(
            "One traced call that returns a `CompletableFuture`",
            "It is completed after the call; three attributes. A scope does not wait for a future, so it has no row.",
            peers(),
            states("later"));

    private CallTables() {}

    private static Scenario call(String title, String method, String tracing) {
        return Scenario.of(title, "TracedCall." + method, Map.of("tracing", tracing));
    }

    /** A call by what becomes of its span. */
    private static List<Scenario> states(String method) {
        return List.of(
                call("root", method, "ROOT"),
                call("child", method, "CHILD"),
                call("unsampled", method, "UNSAMPLED"),
                call("disabled", method, "DISABLED"));
    }

    private static List<Peer> peers(Peer... also) {
        return Stream.of(Stream.of(Peer.EXPERT, Peer.AGAIN, DECORATOR, BODY), Stream.of(also), OTHERS.stream())
                .flatMap(peers -> peers)
                .toList();
    }
}
