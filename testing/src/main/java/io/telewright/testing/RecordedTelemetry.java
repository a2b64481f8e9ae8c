package io.telewright.testing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An in-memory OpenTelemetry for JUnit, which is new for each test, with assertions about what it recorded.
 *
 * <pre>{@code
 * @RegisterExtension
 * final RecordedTelemetry recorded = new RecordedTelemetry();
 *
 * @Test
 * void aChargedCardIsCounted() {
 *     new Checkout(new OtelPaymentTelemetry(recorded.openTelemetry())).pay(card);
 *
 *     recorded.assertHas(OtelPaymentTelemetry::new, telemetry -> telemetry.charged(VISA, true));
 * }
 * }</pre>
 *
 * <p>A test repeats no name, type or unit, because the generated class itself says what a call emits.
 */
public final class RecordedTelemetry implements BeforeEachCallback, AfterEachCallback {
    private Recording recording = new Recording();

    @Override
    public void beforeEach(ExtensionContext context) {
        recording.close();
        recording = new Recording();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        recording.close();
    }

    /**
     * The OpenTelemetry that the code under test emits to. It propagates trace context and baggage as W3C specifies.
     */
    public OpenTelemetry openTelemetry() {
        return recording.sdk();
    }

    /** The spans that have ended, in the order of their ends. */
    public List<SpanData> spans() {
        return recording.spans();
    }

    /** The log records, including events, in the order in which they were emitted. */
    public List<LogRecordData> logs() {
        return recording.logs();
    }

    /** The metrics, collected now. */
    public List<MetricData> metrics() {
        return recording.metrics();
    }

    /**
     * Asserts that everything that a call emits was recorded. The call is made on a generated class with an SDK of its
     * own. Each span, event and metric that it emits there has to have a counterpart of its own in what was recorded:
     *
     * <ul>
     *   <li>a span with the same scope, name, kind, status code and number of links, and with its attributes and events
     *       among those recorded,
     *   <li>a log record with the same scope, event name, severity and body, and with its attributes among those recorded,
     *   <li>a point of the same metric with the same attributes: counters and histograms have at least its value, count
     *       and buckets, gauges have its value. Buckets of durations do not matter, and a recorded {@code _OTHER} stands
     *       for any value.
     * </ul>
     *
     * Times, ids, parents and messages of exceptions do not matter. If the call throws, that is part of what is expected.
     * An operation that ends later, such as a future, has to have ended when the call returns.
     *
     * @param generated the constructor of the generated class, or for a decorator
     *     {@code openTelemetry -> new InstrumentedOrders(stub, openTelemetry)}
     * @param emission the call
     * @throws AssertionError if something was not recorded, or the call emits nothing
     */
    public <T> void assertHas(Function<? super OpenTelemetry, ? extends T> generated, Emission<? super T> emission) {
        String missing = Expectation.of(generated, emission).missingIn(recording);
        if (!missing.isEmpty()) {
            throw new AssertionError("something was not recorded" + missing);
        }
    }

    /**
     * Asserts how the spans are nested: a line for each span with its name, two spaces deeper than its parent. Spans of
     * one parent stand in the order in which they started.
     *
     * @throws AssertionError if they are nested otherwise
     */
    public void assertTree(String... lines) {
        List<String> recorded = SpanTree.lines(spans());
        if (!recorded.equals(Arrays.asList(lines))) {
            throw new AssertionError("expected spans:" + Described.lines(Arrays.asList(lines), line -> line)
                    + "\nrecorded:" + Described.lines(recorded, line -> line));
        }
    }

    /**
     * Asserts that all that was recorded under the scopes of declared interfaces is declared. Other scopes are ignored,
     * and so are the spans of a scope that has span names with placeholders.
     *
     * @throws AssertionError if something is not declared
     */
    public void assertNothingUndeclared() {
        Set<String> undeclared = Declarations.ofClassPath().undeclared(recording);
        if (!undeclared.isEmpty()) {
            throw new AssertionError("no interface of the class path declares " + String.join(", ", undeclared));
        }
    }

    /**
     * Everything that interfaces of the class path declare but that was not recorded, such as {@code metric
     * 'card.charged'}, sorted. Spans whose names have placeholders are left out.
     */
    public List<String> neverRecorded() {
        return List.copyOf(Declarations.ofClassPath().neverRecorded(recording));
    }
}
