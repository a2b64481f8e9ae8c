package io.telewright.test.service;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.service.InstrumentedServiceSpans;
import io.telewright.test.declared.service.InstrumentedServiceSpans_Nested;
import io.telewright.test.declared.service.ServiceSpans;
import io.telewright.test.operation.RecordingSampler;
import io.telewright.test.operation.Sneaky;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.InputMismatchException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpansOfServicesTest {
    private final RecordingSampler sampler = new RecordingSampler(SamplingDecision.RECORD_AND_SAMPLE);
    private final InMemoryTelemetry telemetry =
            new InMemoryTelemetry(tracing -> tracing.setSampler(sampler), metering -> {}, logging -> {});
    private final ServiceSpans spans = decorated(() -> null);

    private ServiceSpans decorated(Callable<?> work) {
        return new InstrumentedServiceSpans(
                Delegate.of(ServiceSpans.class, work).object(), telemetry.sdk());
    }

    @Test
    void aSpanWithoutANameIsNamedForTheInterfaceAndTheMethod() {
        spans.byDefault();
        new InstrumentedServiceSpans_Nested(() -> {}, telemetry.sdk()).call();

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly("ServiceSpans.byDefault", "Nested.call");
        assertThat(telemetry.spans())
                .extracting(span -> span.getInstrumentationScopeInfo().getName())
                .containsExactly(
                        "io.telewright.test.declared.service.ServiceSpans",
                        "io.telewright.test.declared.service.ServiceSpans.Nested");
    }

    @Test
    void valuesPastTheBoundAreOtherInTheNameAndThemselvesInTheAttribute() {
        spans.paint(Color.GREEN, true, "north");
        spans.paint(Color.RED, false, "south");
        spans.paint(Color.RED, false, "east");
        spans.paint(null, null, null);

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly(
                        "paint GREEN true north",
                        "paint RED false south",
                        "paint RED false _OTHER",
                        "paint {color} {urgent} {shop.id}");
        assertThat(telemetry.spans().get(2))
                .hasAttributes(Attributes.builder()
                        .put("color", "RED")
                        .put("urgent", false)
                        .put("shop.id", "east")
                        .build());
        assertThat(telemetry.spans().get(3)).hasAttributes(Attributes.empty());
    }

    @ParameterizedTest
    @EnumSource
    void theSpanHasTheDeclaredKind(SpanKind kind) {
        switch (kind) {
            case SERVER -> spans.server();
            case CLIENT -> spans.client();
            case PRODUCER -> spans.producer();
            case CONSUMER -> spans.consumer();
            case INTERNAL -> spans.internal();
        }

        assertThat(telemetry.span()).hasKind(kind);
    }

    @Test
    void theDeclaredParentMakesAChildOrARootOrALinkedRoot() {
        SpanData caller = telemetry.inSpan(() -> {
            spans.byDefault();
            spans.root();
            spans.linked();
        });

        assertThat(telemetry.spans().get(0)).hasParent(caller).hasLinks(List.of());
        assertThat(telemetry.spans().get(1)).hasNoParent().hasLinks(List.of());
        assertThat(telemetry.spans().get(2)).hasNoParent().hasLinks(List.of(LinkData.create(caller.getSpanContext())));
        assertThat(telemetry.spans())
                .extracting(SpanData::getTraceId)
                .filteredOn(trace -> trace.equals(caller.getTraceId()))
                .hasSize(2);
    }

    @Test
    void theSamplerSeesTheEarlyAttributesAloneAndTheSpanHasAll() {
        spans.sampled("acme", "long");

        Attributes early = Attributes.of(AttributeKey.stringKey("tenant"), "acme");
        assertThat(sampler.seen()).containsExactly(early);
        assertThat(telemetry.span())
                .hasAttributes(early.toBuilder().put("detail", "long").build());
    }

    @ParameterizedTest
    @MethodSource("noFailures")
    void anExpectedExceptionOrACancellationDoesNotFailTheSpan(Throwable thrown) {
        assertThat(catchThrowable(() -> decorated(() -> Sneaky.fail(thrown)).find()))
                .isSameAs(thrown);

        assertThat(telemetry.span())
                .hasStatus(StatusData.unset())
                .hasAttributes(Attributes.empty())
                .hasEvents(List.of());
    }

    static Stream<Throwable> noFailures() {
        return Stream.of(
                new NoSuchElementException("none"),
                new InputMismatchException("a subclass"),
                new IllegalArgumentException("the second"),
                new CompletionException(new NoSuchElementException("wrapped")),
                new CancellationException());
    }

    @Test
    void aFailureIsOnTheSpan() {
        IOException failure = new IOException("unplugged");

        assertThat(catchThrowable(() -> decorated(() -> Sneaky.fail(failure)).find()))
                .isSameAs(failure);

        assertThat(telemetry.span())
                .hasStatus(StatusData.create(StatusCode.ERROR, "unplugged"))
                .hasAttributes(Attributes.of(AttributeKey.stringKey("error.type"), "java.io.IOException"))
                .hasTotalRecordedEvents(1)
                .hasException(failure);
    }
}
