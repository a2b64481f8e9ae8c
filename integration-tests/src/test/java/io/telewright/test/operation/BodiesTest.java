package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.OtelTracedBodies;
import io.telewright.test.declared.TracedBodies;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BodiesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final TracedBodies bodies = new OtelTracedBodies(telemetry.sdk());

    @ParameterizedTest
    @EnumSource
    void theResultReachesTheCallerAndTheSpanHasNoStatus(Shape shape) throws Exception {
        String returned = new String("done");
        AtomicInteger calls = new AtomicInteger();

        Object result = shape.run(bodies, () -> {
            calls.incrementAndGet();
            return returned;
        });

        if (shape.result(returned) == returned) {
            assertThat(result).isSameAs(returned);
        } else {
            assertThat(result).isEqualTo(shape.result(returned));
        }
        assertThat(calls).hasValue(1);
        assertThat(telemetry.span())
                .hasName("TracedBodies." + shape)
                .hasKind(SpanKind.INTERNAL)
                .hasNoParent()
                .hasAttributes(attributes(shape))
                .hasStatus(StatusData.unset())
                .hasEvents(List.of())
                .hasLinks(List.of())
                .hasEnded();
        assertThat(telemetry.span().getInstrumentationScopeInfo().getName()).isEqualTo(TracedBodies.class.getName());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theThrowableReachesTheCallerAndIsOnTheSpan(Shape shape, Throwable failure) {
        AtomicInteger calls = new AtomicInteger();

        Throwable thrown = catchThrowable(() -> shape.run(bodies, () -> {
            calls.incrementAndGet();
            return Sneaky.fail(failure);
        }));

        assertThat(thrown).isSameAs(failure);
        assertThat(calls).hasValue(1);
        assertThat(telemetry.span())
                .hasName("TracedBodies." + shape)
                .hasStatus(StatusData.create(StatusCode.ERROR, "broken"))
                .hasAttributes(attributes(shape).toBuilder()
                        .put("error.type", failure.getClass().getName())
                        .build())
                .hasException(failure)
                .hasTotalRecordedEvents(1);
    }

    static Stream<Arguments> failures() {
        return Stream.of(Shape.values())
                .flatMap(shape -> Stream.of(
                                new IOException("broken"), new IllegalStateException("broken"), new Error("broken"))
                        .map(failure -> Arguments.of(shape, failure)));
    }

    @ParameterizedTest
    @EnumSource
    void theSpanIsCurrentInTheBodyAndTheCallersContextAfterwards(Shape shape) throws Exception {
        Context caller = Context.root().with(Span.wrap(Span.getInvalid().getSpanContext()));
        List<String> current = new ArrayList<>();

        try (var scope = caller.makeCurrent()) {
            assertThat(scope).isNotNull();
            shape.run(bodies, () -> {
                current.add(Span.current().getSpanContext().getSpanId());
                return "done";
            });
            assertThat(Context.current()).isSameAs(caller);
            assertThat(catchThrowable(() -> shape.run(bodies, () -> {
                        current.add(Span.current().getSpanContext().getSpanId());
                        throw new IOException("broken");
                    })))
                    .isNotNull();
            assertThat(Context.current()).isSameAs(caller);
        }

        assertThat(Context.current()).isSameAs(Context.root());
        assertThat(telemetry.spans()).extracting(SpanData::getSpanId).isEqualTo(current);
    }

    @Test
    void theSpanOfANestedBodyIsAChildOfTheOuterOne() throws Exception {
        String result = bodies.calls(() -> bodies.says(() -> "done"));

        assertThat(result).isEqualTo("done");
        SpanData inner = telemetry.spans().get(0);
        SpanData outer = telemetry.spans().get(1);
        assertThat(inner).hasName("TracedBodies.says").hasParent(outer).hasTraceId(outer.getTraceId());
        assertThat(outer).hasName("TracedBodies.calls").hasNoParent();
    }

    @Test
    void theCallerHandlesOnlyTheCheckedExceptionOfTheBody() {
        IOException failure = new IOException("broken");

        try {
            bodies.works(() -> {
                throw failure;
            });
        } catch (IOException thrown) {
            assertThat(thrown).isSameAs(failure);
        }

        assertThat(telemetry.spans()).hasSize(1);
    }

    @Test
    void aNullResultAndANullAttributeStayNull() {
        bodies.runs(null, () -> assertThat(bodies.<Object>supplies(() -> null)).isNull());

        assertThat(telemetry.spans())
                .allSatisfy(span -> assertThat(span.getAttributes()).isEqualTo(Attributes.empty()));
    }

    private static Attributes attributes(Shape shape) {
        return shape == Shape.runs ? Attributes.of(AttributeKey.stringKey("task"), "sweep") : Attributes.empty();
    }
}
