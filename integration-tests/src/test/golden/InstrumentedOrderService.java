package io.telewright.test.declared.service;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Scopes;
import io.telewright.support.Values;
import io.telewright.support.ending.CompletionStages;
import io.telewright.support.event.Events;
import io.telewright.support.metric.AttributeTable;
import io.telewright.support.metric.Durations;
import io.telewright.support.metric.EnumDimension;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.Spans;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Instruments {@link OrderService}.
 */
@SuppressWarnings("exports")
public final class InstrumentedOrderService implements OrderService {
  private static final AttributeKey<String> ORDER_ID = AttributeKey.stringKey("order.id");

  private static final AttributeKey<String> ORDER_CHANNEL = AttributeKey.stringKey("order.channel");

  private static final AttributeKey<String> CUSTOMER_CITY = AttributeKey.stringKey("customer.city");

  private static final Class<?>[] PLACE_NOT_AN_ERROR = {NoSuchElementException.class};

  private static final AttributeKey<String> RECEIPT_ID = AttributeKey.stringKey("receipt.id");

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private static final AttributeKey<Long> ORDER_COUNT = AttributeKey.longKey("order.count");

  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private final OrderService delegate;

  private final Tracer tracer;

  private final Meter meter;

  private final Logger logger;

  private final LongCounter orderPlaced;

  private final DoubleHistogram orderPlaceDuration;

  private final LongUpDownCounter orderPlaceActive;

  private final EnumDimension<OrderService.Channel> orderChannelDimension;

  private final TextDimension orderPlaceActiveCustomerCityDimension;

  private final AttributeTable orderPlaceActiveTable;

  private final TextDimension orderPlacedCustomerCityDimension;

  private final TextDimension orderPlacedErrorTypeDimension;

  private final AttributeTable orderPlacedTable;

  private final TextDimension orderPlaceDurationCustomerCityDimension;

  private final TextDimension orderPlaceDurationErrorTypeDimension;

  private final AttributeTable orderPlaceDurationTable;

  /**
   * Wraps an object and records to the given OpenTelemetry.
   */
  public InstrumentedOrderService(OrderService delegate, OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    tracer = openTelemetry.tracerBuilder("shop.orders")
        .setInstrumentationVersion("3")
        .build();
    meter = openTelemetry.meterBuilder("shop.orders")
        .setInstrumentationVersion("3")
        .build();
    logger = openTelemetry.getLogsBridge().loggerBuilder("shop.orders")
        .setInstrumentationVersion("3")
        .build();
    orderPlaced = meter.counterBuilder("order.placed")
        .setUnit("{order}")
        .setDescription("Orders placed.")
        .build();
    orderPlaceDuration = meter.histogramBuilder("order.place.duration")
        .setUnit("s")
        .setDescription("Time to place an order.")
        .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5,
            0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
        .build();
    orderPlaceActive = meter.upDownCounterBuilder("order.place.active")
        .setDescription("Orders being placed.")
        .build();
    orderChannelDimension = new EnumDimension<>(ORDER_CHANNEL, OrderService.Channel.values(),
        OrderService.Channel::name);
    orderPlaceActiveCustomerCityDimension = TextDimension.of(openTelemetry, "shop.orders",
        "order.place.active", CUSTOMER_CITY, 2);
    orderPlaceActiveTable = new AttributeTable(orderChannelDimension,
        orderPlaceActiveCustomerCityDimension);
    orderPlacedCustomerCityDimension = TextDimension.of(openTelemetry, "shop.orders",
        "order.placed", CUSTOMER_CITY, 2);
    orderPlacedErrorTypeDimension = TextDimension.of(openTelemetry, "shop.orders", "order.placed",
        ERROR_TYPE, 20);
    orderPlacedTable = new AttributeTable(orderChannelDimension, orderPlacedCustomerCityDimension,
        orderPlacedErrorTypeDimension);
    orderPlaceDurationCustomerCityDimension = TextDimension.of(openTelemetry, "shop.orders",
        "order.place.duration", CUSTOMER_CITY, 2);
    orderPlaceDurationErrorTypeDimension = TextDimension.of(openTelemetry, "shop.orders",
        "order.place.duration", ERROR_TYPE, 20);
    orderPlaceDurationTable = new AttributeTable(orderChannelDimension,
        orderPlaceDurationCustomerCityDimension, orderPlaceDurationErrorTypeDimension);
  }

  /**
   * Wraps an object and records to what Telewright was configured with.
   */
  public InstrumentedOrderService(OrderService delegate) {
    this(delegate, Defaults.openTelemetry(InstrumentedOrderService.class));
  }

  @Override
  public OrderService.Receipt place(String order, OrderService.Channel channel,
      OrderService.Customer customer) throws OrderService.PaymentException {
    if (!tracer.isEnabled() && !orderPlaced.isEnabled() && !orderPlaceDuration.isEnabled()
        && !orderPlaceActive.isEnabled() && !Events.isEnabled(logger, Severity.INFO)) {
      return delegate.place(order, channel, customer);
    }
    String customerCity = readCustomerCity(customer);
    Context parent = Context.current();
    String name = "place " + Values.orPlaceholder(Values.name(channel), "{order.channel}");
    SpanBuilder builder = tracer.spanBuilder(name)
        .setSpanKind(SpanKind.SERVER)
        .setParent(parent);
    builder.setAttribute(ORDER_ID, order);
    Span span = Spans.start(builder, parent);
    long started = Durations.start(span);
    if (span.isRecording()) {
      span.setAttribute(ORDER_CHANNEL, Values.name(channel));
      span.setAttribute(CUSTOMER_CITY, customerCity);
    }
    Context context = parent.with(span);
    Scope scope = Scopes.enter(context);
    Attributes inFlight = orderPlaceActiveAttributes(channel, customerCity);
    Measurements.add(orderPlaceActive, 1, inFlight, context);
    try {
      OrderService.Receipt result = delegate.place(order, channel, customer);
      placeEnded(context, span, started, inFlight, order, channel, customerCity, result, null);
      return result;
    } catch (Throwable thrown) {
      placeEnded(context, span, started, inFlight, order, channel, customerCity, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope);
    }
  }

  @Override
  public CompletableFuture<Integer> count(OrderService.Channel channel) {
    if (!tracer.isEnabled()) {
      return delegate.count(channel);
    }
    Context parent = Context.current();
    Span span = Spans.start(tracer, "OrderService.count", SpanKind.INTERNAL, parent);
    if (span.isRecording()) {
      span.setAttribute(ORDER_CHANNEL, Values.name(channel));
    }
    Scope scope = Spans.enter(parent, span);
    try {
      CompletableFuture<Integer> result = delegate.count(channel);
      return CompletionStages.ending(
          result, (Integer value, Throwable thrown) -> countEnded(span, value, thrown));
    } catch (Throwable thrown) {
      countEnded(span, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope);
    }
  }

  @Override
  public void ship(String parcel) {
    Span span = Span.current();
    if (!span.isRecording()) {
      delegate.ship(parcel);
      return;
    }
    span.setAttribute(PARCEL_ID, parcel);
    delegate.ship(parcel);
  }

  @Override
  public boolean isOpen() {
    return delegate.isOpen();
  }

  @Override
  public void cancel(String order) {
    if (!tracer.isEnabled()) {
      delegate.cancel(order);
      return;
    }
    Context parent = Context.current();
    Span span = Spans.start(tracer, "OrderService.cancel", SpanKind.INTERNAL, parent);
    Scope scope = Spans.enter(parent, span);
    try {
      delegate.cancel(order);
    } catch (Throwable thrown) {
      Spans.fail(span, logger, thrown);
      throw thrown;
    } finally {
      Spans.exit(scope, span);
    }
  }

  @Override
  public String toString() {
    return "InstrumentedOrderService[" + delegate + "]";
  }

  private void placeEnded(Context context, Span span, long started, Attributes inFlight,
      String order, OrderService.Channel channel, String customerCity, OrderService.Receipt result,
      Throwable thrown) {
    Outcome outcome = Outcome.of(thrown, PLACE_NOT_AN_ERROR);
    if (outcome.failed()) {
      Spans.fail(span, logger, thrown);
    }
    String receiptId = readReceiptId(result);
    if (thrown == null && span.isRecording()) {
      span.setAttribute(RECEIPT_ID, receiptId);
    }
    String errorType = outcome.errorType(thrown);
    Measurements.add(orderPlaced, 1, orderPlacedAttributes(channel, customerCity, errorType),
        context);
    Measurements.record(orderPlaceDuration, Durations.of(span, started, TimeUnit.SECONDS),
        orderPlaceDurationAttributes(channel, customerCity, errorType), context);
    Measurements.add(orderPlaceActive, -1, inFlight, context);
    if (Events.isEnabled(logger, Severity.INFO, context)) {
      Events.emit(logger.logRecordBuilder()
          .setEventName("order.place.ended")
          .setSeverity(Severity.INFO)
          .setContext(context)
          .setBody("Order " + Values.orPlaceholder(order, "{order.id}") + " of "
              + Values.orPlaceholder(Values.name(channel), "{order.channel}"))
          .setAttribute(ORDER_ID, order)
          .setAttribute(ORDER_CHANNEL, Values.name(channel))
          .setAttribute(CUSTOMER_CITY, customerCity)
          .setAttribute(RECEIPT_ID, receiptId)
          .setAttribute(ERROR_TYPE, errorType), outcome.failed() ? thrown : null);
    }
    Spans.end(span);
  }

  private void countEnded(Span span, Integer result, Throwable thrown) {
    Outcome outcome = Outcome.of(thrown);
    if (outcome.failed()) {
      Spans.fail(span, logger, thrown);
    }
    if (thrown == null && span.isRecording()) {
      span.setAttribute(ORDER_COUNT, Values.toLong(result));
    }
    Spans.end(span);
  }

  private Attributes orderPlaceActiveAttributes(OrderService.Channel orderChannel,
      String customerCity) {
    long row = orderChannelDimension.row(0, orderChannel);
    return orderPlaceActiveTable.get(orderPlaceActiveCustomerCityDimension.row(row, customerCity));
  }

  private Attributes orderPlacedAttributes(OrderService.Channel orderChannel, String customerCity,
      String errorType) {
    long row = orderChannelDimension.row(0, orderChannel);
    row = orderPlacedCustomerCityDimension.row(row, customerCity);
    return orderPlacedTable.get(orderPlacedErrorTypeDimension.row(row, errorType));
  }

  private Attributes orderPlaceDurationAttributes(OrderService.Channel orderChannel,
      String customerCity, String errorType) {
    long row = orderChannelDimension.row(0, orderChannel);
    row = orderPlaceDurationCustomerCityDimension.row(row, customerCity);
    return orderPlaceDurationTable.get(orderPlaceDurationErrorTypeDimension.row(row, errorType));
  }

  private static String readCustomerCity(OrderService.Customer argument) {
    try {
      if (argument == null) {
        return null;
      }
      OrderService.Address address = argument.address();
      if (address == null) {
        return null;
      }
      return address.city();
    } catch (Throwable thrown) {
      Faults.report("InstrumentedOrderService, attribute customer.city", thrown);
      return null;
    }
  }

  private static String readReceiptId(OrderService.Receipt result) {
    try {
      if (result == null) {
        return null;
      }
      return result.id();
    } catch (Throwable thrown) {
      Faults.report("InstrumentedOrderService, attribute receipt.id", thrown);
      return null;
    }
  }
}
