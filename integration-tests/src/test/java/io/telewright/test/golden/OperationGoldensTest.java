package io.telewright.test.golden;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.SettableFuture;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.SpanScope;
import io.telewright.test.declared.golden.InstrumentedParcelService;
import io.telewright.test.declared.golden.InstrumentedTrackingService;
import io.telewright.test.declared.golden.NameTelemetry.Counter;
import io.telewright.test.declared.golden.OtelFlowTelemetry;
import io.telewright.test.declared.golden.OtelFutureTelemetry;
import io.telewright.test.declared.golden.OtelMeasureTelemetry;
import io.telewright.test.declared.golden.OtelMonoTelemetry;
import io.telewright.test.declared.golden.OtelNameTelemetry;
import io.telewright.test.declared.golden.OtelOperationTelemetry;
import io.telewright.test.declared.golden.OtelScopeTelemetry;
import io.telewright.test.declared.golden.OtelSpanTelemetry;
import io.telewright.test.declared.golden.OtelStageTelemetry;
import io.telewright.test.declared.golden.OtelTemplateTelemetry;
import io.telewright.test.declared.golden.ParcelService;
import io.telewright.test.declared.golden.TemplateTelemetry.Size;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The golden classes of operations and services do as they are declared. */
class OperationGoldensTest {
    private static final Attributes PARCEL =
            Attributes.builder().put("parcel.id", "7").build();

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    @Test
    void theSpanIsAroundTheBody() {
        new OtelSpanTelemetry(telemetry.sdk())
                .move("7", () -> assertThat(telemetry.spans()).isEmpty());

        assertThat(telemetry.span()).hasName("move parcel").hasAttributes(PARCEL);
    }

    @Test
    void theNameOfTheSpanHasTheAttributeAndTheResultIsAnother() {
        new OtelTemplateTelemetry(telemetry.sdk()).sort(Size.LARGE, () -> 3);

        assertThat(telemetry.span())
                .hasName("sort LARGE")
                .hasAttributes(Attributes.builder()
                        .put("parcel.size", "LARGE")
                        .put("parcel.chute", 3)
                        .build());
    }

    @Test
    void aFailureIsOnTheSpanTheDurationAndTheEvent() {
        IOException failure = new IOException("no one at home");

        assertThatThrownBy(() -> new OtelOperationTelemetry(telemetry.sdk()).delivering(() -> {
                    throw failure;
                }))
                .isSameAs(failure);

        Attributes errorType =
                Attributes.builder().put("error.type", "java.io.IOException").build();
        assertThat(telemetry.span())
                .hasStatus(StatusData.create(StatusData.error().getStatusCode(), "no one at home"))
                .hasAttributes(errorType);
        assertThat(telemetry.metric("parcel.delivery.duration"))
                .hasHistogramSatisfying(histogram ->
                        histogram.hasPointsSatisfying(point -> point.hasCount(1).hasAttributes(errorType)));
        assertThat(telemetry.log()).hasEventName("parcel.returned");
    }

    @Test
    void theSpanEndsWhenTheFutureCompletes() {
        CompletableFuture<String> pending = new CompletableFuture<>();
        new OtelStageTelemetry(telemetry.sdk()).track("7", () -> pending);
        assertThat(telemetry.spans()).isEmpty();

        pending.completeExceptionally(new IllegalStateException("is no error"));

        assertThat(telemetry.span()).hasStatus(StatusData.unset()).hasAttributes(PARCEL);
    }

    @Test
    void theSpanEndsWhenTheFutureOfGuavaIsDone() {
        SettableFuture<Double> pending = SettableFuture.create();
        new OtelFutureTelemetry(telemetry.sdk()).weighing(() -> pending);
        assertThat(telemetry.spans()).isEmpty();

        pending.set(2.5);

        assertThat(telemetry.span()).hasName("weigh parcel").hasStatus(StatusData.unset());
    }

    @Test
    void everySubscriptionToTheMonoHasASpan() {
        Mono<String> answer = new OtelMonoTelemetry(telemetry.sdk()).track("7", () -> Mono.just("there"));
        assertThat(telemetry.spans()).isEmpty();

        assertThat(answer.block()).isEqualTo("there");
        assertThat(answer.block()).isEqualTo("there");

        assertThat(telemetry.spans())
                .hasSize(2)
                .allSatisfy(span -> assertThat(span).hasName("track parcel").hasAttributes(PARCEL));
    }

    @Test
    void everySubscriptionToTheFlowHasASpan() {
        Flow.Publisher<String> positions = new OtelFlowTelemetry(telemetry.sdk())
                .reporting(() -> JdkFlowAdapter.publisherToFlowPublisher(Flux.just("Bergen", "Oslo")));
        assertThat(telemetry.spans()).isEmpty();

        assertThat(JdkFlowAdapter.flowPublisherToFlux(positions).collectList().block())
                .containsExactly("Bergen", "Oslo");

        assertThat(telemetry.span()).hasName("report positions").hasStatus(StatusData.unset());
    }

    @Test
    void theScopeIsARootThatIsLinkedToItsCaller() {
        OtelScopeTelemetry tours = new OtelScopeTelemetry(telemetry.sdk());

        SpanData around = telemetry.inSpan(() -> {
            SpanScope scope = tours.touring("north");
            assertThat(telemetry.spans()).isEmpty();
            scope.close();
        });

        assertThat(telemetry.spans().get(0))
                .hasName("tour")
                .hasNoParent()
                .hasLinksSatisfying(links -> assertThat(links)
                        .singleElement()
                        .satisfies(link -> assertThat(link.getSpanContext()).isEqualTo(around.getSpanContext())))
                .hasAttributes(Attributes.builder().put("tour.id", "north").build());
    }

    @Test
    void theDecoratorTracesItsMethodsButTheOneThatIsLeftOut() throws IOException {
        ParcelService service = new InstrumentedParcelService(
                new ParcelService() {
                    @Override
                    public String send(String id, byte[] content) {
                        return "receipt " + id;
                    }

                    @Override
                    public boolean isOpen() {
                        return true;
                    }
                },
                telemetry.sdk());

        assertThat(service.isOpen()).isTrue();
        assertThat(service.send("7", new byte[0])).isEqualTo("receipt 7");

        assertThat(telemetry.span())
                .hasName("ParcelService.send")
                .hasKind(SpanKind.SERVER)
                .hasAttributes(PARCEL);
    }

    @Test
    void theDecoratedStageEndsTheCall() {
        CompletableFuture<String> pending = new CompletableFuture<>();
        new InstrumentedTrackingService(id -> pending, telemetry.sdk()).track("7");
        assertThat(telemetry.spans()).isEmpty();

        pending.complete("Bergen");

        assertThat(telemetry.span()).hasName("TrackingService.track").hasAttributes(PARCEL);
        assertThat(telemetry.metric("parcel.tracking.duration"))
                .hasHistogramSatisfying(histogram ->
                        histogram.hasPointsSatisfying(point -> point.hasCount(1).hasAttributes(Attributes.empty())));
    }

    @Test
    void theSpanIsRenamedWhenItsResultIsKnown() {
        new OtelNameTelemetry(telemetry.sdk()).serve(null, () -> Counter.NORTH);

        assertThat(telemetry.span()).hasName("ANY at NORTH");
    }

    @Test
    void theMetricsMeasureTheParameterAndTheResult() {
        new OtelMeasureTelemetry(telemetry.sdk()).sorting(List.of("a", "b", "c"), () -> List.of("a"));

        assertThat(telemetry.metric("parcels.received"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(3)));
        assertThat(telemetry.metric("parcels.sorted"))
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasSum(1)));
    }
}
