package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.telewright.support.Ready;
import io.telewright.support.event.Events;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.trace.SpanBuilders;
import io.telewright.support.trace.Spans;
import io.telewright.testing.CleanProcess;
import io.telewright.testing.Replaced;
import io.telewright.testing.Reports;
import io.telewright.testing.TestTelemetry;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** E9: a server whose start returns at once, in a try with Telewright, records everything after the end. */
@ExtendWith(CleanProcess.class)
class AfterCloseTest {
    private final Reports reports = new Reports();

    @AfterEach
    void end() {
        Ready.load();
        reports.close();
    }

    static Stream<Named<Consumer<OpenTelemetry>>> recordings() {
        return Stream.of(
                Named.of("a span", AfterCloseTest::recordSpan),
                Named.of(
                        "a root",
                        openTelemetry -> Spans.startRoot(
                                openTelemetry.getTracer("t"), "root", SpanKind.INTERNAL, Context.root())),
                Named.of(
                        "a span with attributes for its sampler",
                        openTelemetry -> SpanBuilders.start(
                                SpanBuilders.of(openTelemetry.getTracer("t"), "s", SpanKind.INTERNAL, Context.root()),
                                Context.root())),
                Named.of("a metric", AfterCloseTest::recordMetric),
                Named.of(
                        "an event",
                        openTelemetry -> Events.emit(
                                Events.begin(openTelemetry.getLogsBridge().get("t"), "e", Severity.INFO))));
    }

    private static void recordSpan(OpenTelemetry openTelemetry) {
        Spans.end(Spans.start(openTelemetry.getTracer("t"), "s", SpanKind.INTERNAL, Context.root()));
    }

    private static void recordMetric(OpenTelemetry openTelemetry) {
        LongCounter counter = openTelemetry.getMeter("t").counterBuilder("c").build();
        Measurements.add(counter, 1, Dimensions.at(SeriesTable.of(counter), 0), Context.root());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void whatIsRecordedAfterTheEndIsReportedOnce(Consumer<OpenTelemetry> recording) {
        OpenTelemetry closed = closed(recording);
        assertThat(reports.messages()).isEmpty();

        recording.accept(closed);
        recording.accept(closed);

        assertThat(reports.messages())
                .singleElement()
                .asString()
                .contains("recorded after Telewright.close", "call Telewright.configure without try");
    }

    @Test
    void spansOfAnOpenTelemetryThatIsOpenAreNotLost() {
        OpenTelemetry closed = closed(open -> {});

        recordSpan(new TestTelemetry().sdk);
        recordSpan(OpenTelemetry.noop());
        assertThat(reports.messages()).isEmpty();

        recordSpan(closed);
        assertThat(reports.messages()).hasSize(1);
    }

    @Test
    void metricsOfAClassThatWasMadeLaterAreNotLost() {
        closed(open -> {});

        Ready.load(); // as the constructor of a generated class does
        recordMetric(new TestTelemetry().sdk);

        assertThat(reports.messages()).isEmpty();
    }

    @Test
    void anInstalledOpenTelemetryGoesOn() {
        TestTelemetry owned = new TestTelemetry();
        Telewright.install(owned.sdk).close();

        recordSpan(owned.sdk);
        recordMetric(owned.sdk);

        assertThat(owned.spans()).hasSize(1);
        assertThat(reports.messages()).isEmpty();
    }

    @Test
    void anotherConfigurationEndsTheReports() {
        closed(open -> {});
        TestTelemetry next = new TestTelemetry();
        try (Telewright telewright = Telewright.install(next.sdk)) {
            assertThat(telewright).isNotNull();
            recordMetric(next.sdk);
        }

        recordMetric(next.sdk);

        assertThat(reports.messages()).isEmpty();
    }

    /** What was configured and closed, after a recording while it was open. */
    private static OpenTelemetry closed(Consumer<OpenTelemetry> recording) {
        Replaced.inNextSdk(before -> CompletableResultCode.ofSuccess());
        try (Telewright telewright =
                Telewright.configure(config -> config.service("shop").otlpEndpoint("http://127.0.0.1:1"))) {
            assertThat(telewright).isNotNull();
            OpenTelemetry openTelemetry = Telewright.openTelemetry();
            recording.accept(openTelemetry);
            return openTelemetry;
        }
    }
}
