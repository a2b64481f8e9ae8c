package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.telewright.Registration;
import io.telewright.testing.Reports;
import io.telewright.testing.TestTelemetry;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ObservableTest {
    private static final AttributeKey<String> QUEUE = AttributeKey.stringKey("queue");
    private static final Attributes RED = Attributes.of(QUEUE, "red");
    private static final Attributes BLUE = Attributes.of(QUEUE, "blue");

    private final TestTelemetry telemetry = new TestTelemetry();
    private final Reports reports = new Reports();

    @AfterEach
    void stopListening() {
        reports.close();
    }

    @Test
    void eachRegistrationIsAskedAtEachCollection() {
        Observable<ObservableLongMeasurement> depth = observable("each.depth");
        AtomicInteger red = new AtomicInteger(1);
        depth.register(RED, measurement -> measurement.record(red.get(), RED));
        depth.register(BLUE, measurement -> measurement.record(7, BLUE));
        assertThat(values("each.depth")).containsExactlyInAnyOrder(1L, 7L);
        red.set(2);
        assertThat(values("each.depth")).containsExactlyInAnyOrder(2L, 7L);
        assertThat(telemetry.metrics()).hasSize(1);
    }

    @Test
    void aSecondOneWithEqualAttributesIsRefusedAndReportedOnce() {
        Observable<ObservableLongMeasurement> depth = observable("refused.depth");
        Registration first = depth.register(RED, measurement -> measurement.record(1, RED));
        Registration second = observable("refused.depth").register(RED, measurement -> measurement.record(2, RED));
        depth.register(RED, measurement -> measurement.record(3, RED));
        assertThat(values("refused.depth")).containsExactly(1L);
        assertThat(reports.messages()).singleElement().asString().contains("metric refused.depth", "red");

        second.close();
        depth.register(RED, measurement -> measurement.record(4, RED));
        assertThat(values("refused.depth")).containsExactly(1L);
        first.close();
        assertThat(values("refused.depth")).isEmpty();
    }

    /** S3 */
    @Test
    void theReportOfASecondOneIsOneLineWhateverItsAttributesAre() {
        Attributes forged = Attributes.of(QUEUE, "red\r\nWARNING: all is lost");
        Observable<ObservableLongMeasurement> depth = observable("forged.depth");
        depth.register(forged, measurement -> measurement.record(1, forged));
        depth.register(forged, measurement -> measurement.record(2, forged));

        assertThat(reports.messages())
                .singleElement()
                .asString()
                .hasLineCount(1)
                .contains("red\\r\\nWARNING: all is lost");
    }

    @Test
    void closingFreesTheAttributesOnce() {
        Observable<ObservableLongMeasurement> depth = observable("freed.depth");
        Registration first = depth.register(RED, measurement -> measurement.record(1, RED));
        first.close();
        depth.register(RED, measurement -> measurement.record(2, RED));
        first.close();
        depth.register(RED, measurement -> measurement.record(3, RED));
        assertThat(values("freed.depth")).containsExactly(2L);
    }

    @Test
    void aThrowingCallbackIsReportedOnceAndHindersNoOther() {
        Observable<ObservableLongMeasurement> depth = observable("throwing.depth");
        depth.register(RED, measurement -> {
            throw new IllegalStateException("broken");
        });
        depth.register(BLUE, measurement -> measurement.record(7, BLUE));
        assertThat(values("throwing.depth")).containsExactly(7L);
        assertThat(values("throwing.depth")).containsExactly(7L);
        assertThat(reports.messages()).singleElement().asString().contains("a callback of metric throwing.depth");
    }

    @Test
    void anInstrumentThatCannotBeBuiltLeavesTheAttributesFree() {
        AtomicInteger built = new AtomicInteger();
        Observable<ObservableLongMeasurement> depth =
                new Observable<>(telemetry.sdk, "test", "unbuilt.depth", callback -> {
                    built.incrementAndGet();
                    throw new IllegalStateException("broken");
                });
        assertThatCode(() -> depth.register(RED, measurement -> {}).close()).doesNotThrowAnyException();
        assertThatCode(() -> depth.register(RED, measurement -> {}).close()).doesNotThrowAnyException();
        assertThat(built).hasValue(2);
    }

    @Test
    void anInstrumentThatCannotBeClosedLeavesTheAttributesFree() {
        AtomicInteger built = new AtomicInteger();
        Observable<ObservableLongMeasurement> depth =
                new Observable<>(telemetry.sdk, "test", "unclosed.depth", callback -> {
                    built.incrementAndGet();
                    return () -> {
                        throw new IllegalStateException("broken");
                    };
                });
        assertThatCode(() -> depth.register(RED, measurement -> {}).close()).doesNotThrowAnyException();
        depth.register(RED, measurement -> {});
        assertThat(built).hasValue(2);
    }

    private Observable<ObservableLongMeasurement> observable(String name) {
        return new Observable<>(
                telemetry.sdk,
                "test",
                name,
                telemetry.sdk.getMeter("test").gaugeBuilder(name).ofLongs()::buildWithCallback);
    }

    private List<Long> values(String name) {
        return telemetry.points(name).stream()
                .map(point -> ((LongPointData) point).getValue())
                .toList();
    }
}
