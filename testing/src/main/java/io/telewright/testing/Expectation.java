package io.telewright.testing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The telemetry that a call of a generated class emits. The call is made on an SDK of its own, under a root span of its
 * own, with the baggage of the caller.
 */
record Expectation(List<SpanData> spans, List<LogRecordData> logs, List<MetricPoint> points) {
    private static final String OWN_SCOPE = "io.telewright.testing";

    static <T> Expectation of(Function<? super OpenTelemetry, ? extends T> generated, Emission<? super T> emission) {
        try (Recording oracle = new Recording()) {
            Throwable thrown = call(generated.apply(oracle.sdk()), emission, oracle);
            Expectation expectation = new Expectation(
                    oracle.spans().stream().filter(span -> !isOwn(span)).toList(),
                    oracle.logs(),
                    MetricPoint.of(oracle.metrics()));
            if (expectation.isEmpty()) {
                throw new AssertionError("the call emits nothing, so nothing can be expected", thrown);
            }
            return expectation;
        }
    }

    @SuppressWarnings("try") // The scope is left at the end.
    private static <T> @Nullable Throwable call(T generated, Emission<? super T> emission, Recording oracle) {
        Context baggage = Context.root().with(Baggage.current());
        Span root = oracle.sdk()
                .getTracer(OWN_SCOPE)
                .spanBuilder("expectation")
                .setParent(baggage)
                .startSpan();
        try (Scope ignored = baggage.with(root).makeCurrent()) {
            emission.emit(generated);
            return null;
        } catch (Throwable thrown) { // How an operation fails is part of what is expected.
            return thrown;
        } finally {
            root.end();
        }
    }

    private static boolean isOwn(SpanData span) {
        return span.getInstrumentationScopeInfo().getName().equals(OWN_SCOPE);
    }

    private boolean isEmpty() {
        return spans.isEmpty() && logs.isEmpty() && points.isEmpty();
    }

    /** The expected telemetry that was not recorded, in words; empty if all of it was recorded. */
    String missingIn(Recording recording) {
        List<MetricPoint> recordedPoints = MetricPoint.of(recording.metrics());
        return missing(
                        new Assignment<>(spans, recording.spans(), Matches::span).missing(),
                        recording.spans(),
                        Described::span)
                + missing(
                        new Assignment<>(logs, recording.logs(), Matches::log).missing(),
                        recording.logs(),
                        Described::log)
                + missing(
                        new Assignment<>(points, recordedPoints, MetricPoint::isMatchedBy).missing(),
                        recordedPoints,
                        Described::point);
    }

    private static <T> String missing(List<T> missing, List<T> recorded, Function<T, String> words) {
        return missing.isEmpty()
                ? ""
                : "\nexpected:" + Described.lines(missing, words) + "\nrecorded:"
                        + (recorded.isEmpty() ? " nothing of this kind" : Described.lines(recorded, words));
    }
}
