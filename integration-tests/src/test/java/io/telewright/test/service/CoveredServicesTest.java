package io.telewright.test.service;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.service.CoveredService;
import io.telewright.test.declared.service.InstrumentedCoveredService;
import io.telewright.test.operation.Sneaky;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CoveredServicesTest {
    private static final NoSuchElementException NONE = new NoSuchElementException("none");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final CoveredService service = decorated(() -> "done");

    private CoveredService decorated(Callable<?> work) {
        return new InstrumentedCoveredService(
                Delegate.of(CoveredService.class, work).object(), telemetry.sdk());
    }

    @Test
    void aMethodWithoutAnAnnotationHasASpanOfTheInterfacesKind() {
        assertThat(service.covered("7")).isEqualTo("done");

        assertThat(telemetry.span())
                .hasName("CoveredService.covered")
                .hasKind(SpanKind.CLIENT)
                .hasAttributes(Attributes.empty());
    }

    @Test
    void anExceptionThatTheInterfaceExpectsDoesNotFailTheSpan() {
        assertThat(catchThrowable(() -> decorated(() -> Sneaky.fail(NONE)).covered("7")))
                .isSameAs(NONE);

        assertThat(telemetry.span()).hasStatus(StatusData.unset());
    }

    @Test
    void anAnnotationOfTheMethodReplacesThatOfTheInterface() {
        assertThat(catchThrowable(() -> decorated(() -> Sneaky.fail(NONE)).replaced()))
                .isSameAs(NONE);

        assertThat(telemetry.span())
                .hasName("own")
                .hasKind(SpanKind.INTERNAL)
                .hasStatus(StatusData.create(StatusCode.ERROR, "none"));
    }

    @Test
    void attributesAloneAreOnTheSpanOfTheMethod() {
        service.described("7");

        assertThat(telemetry.span())
                .hasName("CoveredService.described")
                .hasAttributes(Attributes.of(
                        AttributeKey.stringKey("order.id"), "7", AttributeKey.stringKey("result.text"), "done"));
    }

    @Test
    void aMethodWithAMetricOrAnEventAloneHasASpanAsWell() {
        service.counted();
        service.seen("7");

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly("CoveredService.counted", "CoveredService.seen");
        assertThat(telemetry.spans()).allSatisfy(span -> assertThat(span).hasKind(SpanKind.CLIENT));
        assertThat(telemetry.metric("covered.calls"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)));
        assertThat(telemetry.log())
                .hasEventName("covered.seen")
                .hasSpanContext(telemetry.spans().get(1).getSpanContext());
    }

    @Test
    void numbersAndSuppliersAreTheDelegatesAndNeitherMeasurementNorBody() {
        LongSupplier observed = () -> {
            throw new AssertionError("observed");
        };
        Supplier<String> body = () -> {
            throw new AssertionError("run");
        };

        assertThat(service.moved(40, observed, body)).isEqualTo("done");

        assertThat(telemetry.metric("covered.moved"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(Attributes.empty())));
    }

    @Test
    void aMethodForTheCurrentSpanOpensNoOther() {
        SpanData caller = telemetry.inSpan(() -> service.noted("fragile"));

        assertThat(telemetry.spans()).containsExactly(caller);
        assertThat(caller).hasAttributes(Attributes.of(AttributeKey.stringKey("note.text"), "fragile"));
    }

    @Test
    void aMethodThatIsLeftOutHasNoSpan() {
        assertThat(service.left()).isEqualTo("done");

        assertThat(telemetry.spans()).isEmpty();
    }

    @Test
    void aMethodThatIsLeftOutKeepsItsMetricsAndEvents() {
        assertThat(service.leftButMeasured("7")).isEqualTo("done");

        assertThat(telemetry.spans()).isEmpty();
        assertThat(telemetry.metric("covered.left"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(Attributes.empty())));
        assertThat(telemetry.log())
                .hasEventName("covered.left")
                .hasAttributes(Attributes.of(AttributeKey.stringKey("left.id"), "7"));
    }

    @Test
    void aDefaultMethodRunsAsTheDelegatesOwnInASpan() {
        CoveredService overriding = decorated(() -> "overridden");

        assertThat(overriding.implemented()).isEqualTo("overridden");

        assertThat(telemetry.span()).hasName("CoveredService.implemented");
    }
}
