package io.telewright.test.service;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.service.InstrumentedOrderService;
import io.telewright.test.declared.service.OrderService;
import io.telewright.test.declared.service.OrderService.Address;
import io.telewright.test.declared.service.OrderService.Channel;
import io.telewright.test.declared.service.OrderService.Customer;
import io.telewright.test.declared.service.OrderService.PaymentException;
import io.telewright.test.declared.service.OrderService.Receipt;
import io.telewright.test.operation.Sneaky;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One declaration that gives a span, metrics and an event. */
class SignalsOfServicesTest {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final Attributes BOUNDED = Attributes.builder()
            .put("order.channel", "WEB")
            .put("customer.city", "Bergen")
            .build();
    private static final Attributes ALL =
            BOUNDED.toBuilder().put("order.id", "7").build();

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    private OrderService decorated(Callable<?> work) {
        return new InstrumentedOrderService(
                Delegate.of(OrderService.class, work).object(), telemetry.sdk());
    }

    private Receipt place(Callable<?> work) throws PaymentException {
        return decorated(work).place("7", Channel.WEB, new Customer(new Address("Bergen")));
    }

    @Test
    void allSignalsHaveTheSameBoundedAttributesAndScope() throws Exception {
        Receipt receipt = new Receipt("42");

        assertThat(place(() -> receipt)).isSameAs(receipt);

        Attributes withResult = ALL.toBuilder().put("receipt.id", "42").build();
        SpanData span = telemetry.span();
        Map<String, MetricData> metrics = telemetry.metrics();
        assertThat(span)
                .hasName("place WEB")
                .hasKind(SpanKind.SERVER)
                .hasStatus(StatusData.unset())
                .hasAttributes(withResult)
                .hasTotalRecordedEvents(0);
        assertThat(telemetry.log())
                .hasEventName("order.place.ended")
                .hasBody("Order 7 of WEB")
                .hasAttributes(withResult)
                .hasSpanContext(span.getSpanContext());
        assertThat(metrics.get("order.placed"))
                .hasUnit("{order}")
                .hasDescription("Orders placed.")
                .hasLongSumSatisfying(sum -> sum.isMonotonic()
                        .hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(BOUNDED)));
        assertThat(metrics.get("order.place.duration"))
                .hasUnit("s")
                .hasHistogramSatisfying(histogram ->
                        histogram.hasPointsSatisfying(point -> point.hasCount(1).hasAttributes(BOUNDED)));
        assertThat(metrics.get("order.place.active"))
                .hasLongSumSatisfying(sum -> sum.isNotMonotonic()
                        .hasPointsSatisfying(point -> point.hasValue(0).hasAttributes(BOUNDED)));
        InstrumentationScopeInfo scope =
                InstrumentationScopeInfo.builder("shop.orders").setVersion("3").build();
        assertThat(span).hasInstrumentationScopeInfo(scope);
        assertThat(telemetry.log()).hasInstrumentationScope(scope);
        assertThat(metrics.values()).allSatisfy(metric -> assertThat(metric).hasInstrumentationScope(scope));
    }

    @Test
    void exemplarsLinkMetricsToTheSampledSpan() throws Exception {
        place(() -> null);

        SpanData span = telemetry.span();
        Map<String, MetricData> metrics = telemetry.metrics();
        assertThat(metrics.get("order.placed"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasExemplarsSatisfying(
                        exemplar -> exemplar.hasTraceId(span.getTraceId()).hasSpanId(span.getSpanId()))));
        assertThat(metrics.get("order.place.duration"))
                .hasHistogramSatisfying(histogram ->
                        histogram.hasPointsSatisfying(point -> point.hasExemplarsSatisfying(exemplar ->
                                exemplar.hasTraceId(span.getTraceId()).hasSpanId(span.getSpanId()))));
    }

    @Test
    void allSignalsOfAFailureHaveTheSameErrorTypeAndNothingStaysInFlight() {
        PaymentException failure = new PaymentException("refused");

        assertThat(catchThrowable(() -> place(() -> Sneaky.fail(failure)))).isSameAs(failure);

        String type = PaymentException.class.getName();
        Map<String, MetricData> metrics = telemetry.metrics();
        assertThat(telemetry.span())
                .hasStatus(StatusData.create(StatusCode.ERROR, "refused"))
                .hasAttributes(ALL.toBuilder().put(ERROR_TYPE, type).build())
                .hasTotalRecordedEvents(1)
                .hasException(failure);
        assertThat(telemetry.log())
                .hasException(failure)
                .hasAttributesSatisfying(attributes -> assertThat(attributes)
                        .containsEntry(ERROR_TYPE, type)
                        .containsEntry("customer.city", "Bergen"));
        Attributes failed = BOUNDED.toBuilder().put(ERROR_TYPE, type).build();
        assertThat(metrics.get("order.placed"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(failed)));
        assertThat(metrics.get("order.place.duration"))
                .hasHistogramSatisfying(histogram ->
                        histogram.hasPointsSatisfying(point -> point.hasCount(1).hasAttributes(failed)));
        assertThat(metrics.get("order.place.active"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(0).hasAttributes(BOUNDED)));
    }

    @ParameterizedTest
    @ValueSource(classes = {NoSuchElementException.class, CancellationException.class})
    void anExceptionThatIsNoErrorHasNoErrorTypeOnAnySignal(Class<? extends Exception> type) throws Exception {
        Exception thrown = type.getConstructor().newInstance();

        assertThat(catchThrowable(() -> place(() -> Sneaky.fail(thrown)))).isSameAs(thrown);

        assertThat(telemetry.span())
                .hasStatus(StatusData.unset())
                .hasAttributes(ALL)
                .hasTotalRecordedEvents(0);
        assertThat(telemetry.log()).hasAttributes(ALL);
        assertThat(telemetry.metric("order.placed"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(BOUNDED)));
    }

    @Test
    void aCallThatRunsIsInFlightAndNotYetCounted() throws Exception {
        place(() -> {
            assertThat(telemetry.metrics()).containsOnlyKeys("order.place.active");
            assertThat(telemetry.metric("order.place.active"))
                    .hasLongSumSatisfying(sum ->
                            sum.hasPointsSatisfying(point -> point.hasValue(1).hasAttributes(BOUNDED)));
            return null;
        });

        assertThat(telemetry.metrics()).hasSize(3);
    }

    @Test
    void anAbsentValueIsAbsentOnEverySignal() throws Exception {
        decorated(() -> null).place("7", Channel.WEB, new Customer(null));
        decorated(() -> null).place("7", Channel.WEB, null);

        Attributes channel = Attributes.of(AttributeKey.stringKey("order.channel"), "WEB");
        assertThat(telemetry.spans())
                .hasSize(2)
                .allSatisfy(span -> assertThat(span)
                        .hasAttributes(channel.toBuilder().put("order.id", "7").build()));
        assertThat(telemetry.metric("order.placed"))
                .hasLongSumSatisfying(sum ->
                        sum.hasPointsSatisfying(point -> point.hasValue(2).hasAttributes(channel)));
    }

    @Test
    void theSpanOfACoveredMethodHasTheValueOfItsFuture() {
        CompletableFuture<Integer> pending = new CompletableFuture<>();

        CompletableFuture<Integer> counted = decorated(() -> pending).count(Channel.SHOP);

        assertThat(telemetry.spans()).isEmpty();
        pending.complete(3);
        assertThat(counted).isCompletedWithValue(3);
        assertThat(telemetry.span())
                .hasName("OrderService.count")
                .hasAttributes(Attributes.of(
                        AttributeKey.stringKey("order.channel"), "SHOP", AttributeKey.longKey("order.count"), 3L));
    }
}
