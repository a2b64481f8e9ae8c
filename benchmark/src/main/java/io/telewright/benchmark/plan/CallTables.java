package io.telewright.benchmark.plan;

import java.util.List;
import java.util.Map;

/** The tables of traced calls. */
public final class CallTables {
    private static final String AGENT_NOTE =
            "adds `code.function.name`; thread attributes are switched off; uses the SDK inside the agent, 1.65;"
                    + " disabled means the whole agent, because with `otel.sdk.disabled` it still creates spans";
    private static final String SPRING_NOTE =
            "adds `code.function.name`; needs the incubating API; when disabled, the starter has no aspect";

    private static final Peer DECORATOR = Peer.of("DECORATOR", "**generated decorator**");
    private static final Peer BODY = Peer.of("BODY", "**generated, body**");
    private static final Peer SCOPE = new Peer("SCOPE", "**generated, `SpanScope`**", "the scope is an object");
    private static final Peer DOCUMENTED = new Peer("DOCUMENTED", "by hand, as documented", "no `error.type`");
    private static final Peer PROXY = Peer.of("PROXY", "JDK dynamic proxy");
    private static final Peer AGENT = new Peer("AGENT", "OpenTelemetry agent, `@WithSpan`", AGENT_NOTE);
    private static final Peer SPRING = new Peer("SPRING", "Spring AOP, `@WithSpan`", SPRING_NOTE);
    private static final Peer MICROMETER = new Peer(
            "MICROMETER",
            "Micrometer `@Observed`, bridge",
            "all values are text and set by hand; adds class and method; when disabled, there is also no aspect");
    private static final Peer BARE = new Peer("BARE", "the bare call", "no telemetry");

    /** The scenario that the chart shows. */
    public static final Scenario CHART = call("root, 3 attributes", "three", "ROOT");

    /** A call whose span is not sampled. */
    public static final Scenario UNSAMPLED = call("unsampled", "three", "UNSAMPLED");

    /** A call that throws in a sampled span. */
    public static final Scenario FAILING_ROOT = call("root", "failing", "ROOT");

    /** A call that returns a future, in a sampled span. */
    public static final Scenario LATER_ROOT = call("root", "later", "ROOT");

    /** The scenario whose cost over the bare call is a target. */
    public static final Scenario DISABLED = call("disabled, 3 attributes", "three", "DISABLED");

    /** One call by the number of its attributes. */
    public static final Table ATTRIBUTES = new Table(
            "One traced call",
            "This is a synchronous call that returns. Its span is sampled, and is the first of its trace.",
            List.of(
                    Peer.EXPERT,
                    Peer.SAFE,
                    Peer.AGAIN,
                    DECORATOR,
                    BODY,
                    SCOPE,
                    DOCUMENTED,
                    PROXY,
                    AGENT,
                    SPRING,
                    MICROMETER),
            List.of(call("no attributes", "none", "ROOT"), CHART, call("root, 8 attributes", "eight", "ROOT")));

    /** One call by what becomes of its span. */
    public static final Table STATES = new Table(
            "One traced call with three attributes, by the state of its span",
            "The span is a sampled child of a span in the same process, or is not sampled, or telemetry is off.",
            List.of(Peer.EXPERT, Peer.SAFE, DECORATOR, BODY, SCOPE, DOCUMENTED, AGENT, MICROMETER, BARE),
            List.of(call("child", "three", "CHILD"), UNSAMPLED, DISABLED));

    /** A call that throws. */
    public static final Table FAILING = new Table(
            "One traced call that throws",
            "The call throws the same exception each time, and the span has three attributes. Where it is sampled, the exception"
                    + " is recorded with its stack trace. Generated code limits its length, and by hand `recordException` does not.",
            List.of(Peer.EXPERT, Peer.SAFE, DECORATOR, BODY, SCOPE, DOCUMENTED, AGENT, MICROMETER),
            states("failing"));

    /** A call that completes later. */
    public static final Table LATER = new Table(
            "One traced call that returns a `CompletableFuture`",
            "The future is completed after the call, and the span has three attributes. A scope does not wait for a future, so"
                    + " it has no row.",
            List.of(Peer.EXPERT, Peer.SAFE, DECORATOR, BODY, DOCUMENTED, AGENT, MICROMETER),
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
}
