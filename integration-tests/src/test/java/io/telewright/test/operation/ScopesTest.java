package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.SpanScope;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.OtelTracedScopes;
import io.telewright.test.declared.TracedScopes;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ScopesTest {
    private static final Attributes ORDER = Attributes.of(AttributeKey.stringKey("order.id"), "7");
    private static final Attributes RED = Attributes.of(AttributeKey.stringKey("color"), "RED");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final TracedScopes scopes = new OtelTracedScopes(telemetry.sdk());

    @Test
    void theSpanIsCurrentUntilTheScopeIsClosedAndTheCallersContextAfterwards() {
        String current;
        try (SpanScope storing = scopes.storing("7")) {
            assertThat(storing).isNotNull();
            current = Span.current().getSpanContext().getSpanId();
            assertThat(telemetry.spans()).isEmpty();
        }

        assertThat(Context.current()).isSameAs(Context.root());
        assertThat(telemetry.span())
                .hasName("store")
                .hasSpanId(current)
                .hasNoParent()
                .hasAttributes(ORDER)
                .hasStatus(StatusData.unset())
                .hasEvents(List.of())
                .hasEnded();
    }

    @Test
    void theSpanOfANestedScopeIsAChildOfTheOuterOne() {
        try (SpanScope outer = scopes.storing("7");
                SpanScope inner = scopes.lookingUp()) {
            assertThat(outer).isNotSameAs(inner);
        }

        SpanData inner = telemetry.spans().get(0);
        SpanData outer = telemetry.spans().get(1);
        assertThat(inner).hasName("look up").hasParent(outer);
        assertThat(outer).hasName("store").hasNoParent();
    }

    @Test
    void theFirstOfSeveralFailuresCounts() {
        IllegalStateException first = new IllegalStateException("first");
        try (SpanScope storing = scopes.storing("7")) {
            storing.fail((Throwable) null);
            storing.fail(first);
            storing.fail(new IllegalArgumentException("second"));
        }

        assertThat(telemetry.span())
                .hasStatus(StatusData.create(StatusCode.ERROR, "first"))
                .hasAttributes(ORDER.toBuilder()
                        .put("error.type", IllegalStateException.class.getName())
                        .build())
                .hasException(first)
                .hasTotalRecordedEvents(1);
    }

    @Test
    void aClosedScopeCanNeitherFailNorCloseAgain() {
        try (SpanScope outer = scopes.storing("7")) {
            SpanScope inner = scopes.shipping(Color.RED);
            inner.close();
            Context current = Context.current();
            inner.fail(new IllegalStateException("too late"));
            inner.close();
            assertThat(Context.current()).isSameAs(current);
            assertThat(outer).isNotNull();
        }

        assertThat(telemetry.spans()).hasSize(2);
        assertThat(telemetry.spans().get(0)).hasStatus(StatusData.unset()).hasTotalRecordedEvents(0);
        assertThat(telemetry.metric("ship.count"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(RED)));
        assertThat(telemetry.logs()).hasSize(1);
    }

    @Test
    void expectedExceptionsAndCancellationsDoNotFailTheSpan() {
        try (SpanScope lookingUp = scopes.lookingUp()) {
            lookingUp.fail(new NoSuchElementException());
        }
        try (SpanScope lookingUp = scopes.lookingUp()) {
            lookingUp.fail(new CancellationException());
        }

        assertThat(telemetry.spans())
                .hasSize(2)
                .allSatisfy(span -> assertThat(span)
                        .hasStatus(StatusData.unset())
                        .hasAttributes(Attributes.empty())
                        .hasEvents(List.of()));
    }

    @Test
    void everySignalOfAFailedScopeHasTheSameErrorType() {
        IllegalStateException failure = new IllegalStateException("sunk");
        try (SpanScope shipping = scopes.shipping(Color.RED)) {
            shipping.fail(failure);
            assertThat(telemetry.metric("ship.active"))
                    .hasLongSumSatisfying(sum ->
                            sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(RED)));
        }

        Attributes failed = RED.toBuilder()
                .put("error.type", IllegalStateException.class.getName())
                .build();
        SpanData span = telemetry.span();
        Map<String, MetricData> metrics = telemetry.metrics();
        assertThat(span).hasAttributes(failed).hasStatus(StatusData.create(StatusCode.ERROR, "sunk"));
        assertThat(metrics.get("ship.count"))
                .hasUnit("{shipment}")
                .hasDescription("Every signal.")
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)
                        .hasAttributes(failed)
                        .hasExemplarsSatisfying(exemplar ->
                                exemplar.hasTraceId(span.getTraceId()).hasSpanId(span.getSpanId()))));
        assertThat(metrics.get("ship.active"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(0).hasAttributes(RED)));
        assertThat(telemetry.log())
                .hasEventName("ship.ended")
                .hasSpanContext(span.getSpanContext())
                .hasException(failure)
                .hasAttributesSatisfying(attributes -> assertThat(attributes)
                        .containsEntry("color", "RED")
                        .containsEntry("error.type", failure.getClass().getName()));
    }

    @Test
    void aScopeOfDisabledTelemetryDoesNothing() {
        TracedScopes disabled = new OtelTracedScopes(OpenTelemetry.noop());
        Context caller = Context.current();

        try (SpanScope shipping = disabled.shipping(Color.RED);
                SpanScope storing = disabled.storing("7")) {
            shipping.fail(new IllegalStateException("ignored"));
            assertThat(storing).isSameAs(shipping);
            assertThat(Context.current()).isSameAs(caller);
        }

        assertThat(Context.current()).isSameAs(caller);
    }
}
