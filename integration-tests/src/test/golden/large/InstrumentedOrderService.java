package io.telewright.test.declared.service;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.LogRecordBuilder;
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
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.Texts;
import io.telewright.support.Values;
import io.telewright.support.ending.CompletionStages;
import io.telewright.support.event.Events;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Durations;
import io.telewright.support.metric.EnumDimension;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.NamePart;
import io.telewright.support.metric.NameTable;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.SpanBuilders;
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
public class InstrumentedOrderService implements OrderService {
  private static final AttributeKey<String> CUSTOMER_CITY = AttributeKey.stringKey("customer.city");

  private static final AttributeKey<String> ORDER_CHANNEL = AttributeKey.stringKey("order.channel");

  private static final AttributeKey<String> ORDER_ID = AttributeKey.stringKey("order.id");

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

  private final NameTable placeNames;

  private final TextDimension orderPlaceActiveCustomerCityDimension;

  private final SeriesTable orderPlaceActiveTable;

  private final TextDimension orderPlacedCustomerCityDimension;

  private final TextDimension orderPlacedErrorTypeDimension;

  private final SeriesTable orderPlacedTable;

  private final TextDimension orderPlaceDurationCustomerCityDimension;

  private final TextDimension orderPlaceDurationErrorTypeDimension;

  private final SeriesTable orderPlaceDurationTable;

  /**
   * Wraps an object and records to the given OpenTelemetry.
   */
  public InstrumentedOrderService(OrderService delegate, OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Severity.class, SpanKind.class, Faults.class, Outcome.class, Scopes.class,
        Texts.class, Values.class, CompletionStages.class, Events.class, Dimensions.class,
        Durations.class, Instruments.class, Measurements.class, SpanBuilders.class, Spans.class,
        TimeUnit.class);
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
    orderChannelDimension = new EnumDimension<>(ORDER_CHANNEL, OrderService.Channel.values());
    placeNames = new NameTable(NamePart.text("place "), NamePart.hole(orderChannelDimension,
        "{order.channel}"));
    orderPlaceActiveCustomerCityDimension = TextDimension.of(openTelemetry, "shop.orders",
        "order.place.active", CUSTOMER_CITY, 2);
    orderPlaceActiveTable = SeriesTable.of(orderPlaceActive, orderChannelDimension,
        orderPlaceActiveCustomerCityDimension);
    orderPlacedCustomerCityDimension = TextDimension.of(openTelemetry, "shop.orders",
        "order.placed", CUSTOMER_CITY, 2);
    orderPlacedErrorTypeDimension = TextDimension.of(openTelemetry, "shop.orders", "order.placed",
        ERROR_TYPE, 20);
    orderPlacedTable = SeriesTable.of(orderPlaced, orderChannelDimension,
        orderPlacedCustomerCityDimension, orderPlacedErrorTypeDimension);
    orderPlaceDurationCustomerCityDimension = TextDimension.of(openTelemetry, "shop.orders",
        "order.place.duration", CUSTOMER_CITY, 2);
    orderPlaceDurationErrorTypeDimension = TextDimension.of(openTelemetry, "shop.orders",
        "order.place.duration", ERROR_TYPE, 20);
    orderPlaceDurationTable = SeriesTable.of(orderPlaceDuration, orderChannelDimension,
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
    if (!Spans.isEnabled(tracer) && !Instruments.isEnabled(orderPlaced)
        && !Instruments.isEnabled(orderPlaceDuration) && !Instruments.isEnabled(orderPlaceActive)
        && !Events.isEnabled(logger, Severity.INFO)) {
      return delegate.place(order, channel, customer);
    }
    String customerCity = readCustomerCity(customer);
    Context parent = Scopes.current();
    String name = placeName(channel);
    SpanBuilder builder = SpanBuilders.of(tracer, name, SpanKind.SERVER, parent);
    SpanBuilders.set(builder, ORDER_ID, order);
    Span span = SpanBuilders.start(builder, parent);
    long started = Durations.start(span);
    if (Spans.isRecording(span)) {
      Spans.set(span, ORDER_CHANNEL, Values.name(channel));
      Spans.set(span, CUSTOMER_CITY, customerCity);
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    Object inFlight = orderPlaceActiveSeries(channel, customerCity);
    Measurements.add(orderPlaceActive, 1, inFlight, context);
    try {
      OrderService.Receipt result = delegate.place(order, channel, customer);
      placeEnded(context, span, started, inFlight, order, channel, customerCity, result, null);
      return result;
    } catch (Throwable thrown) {
      placeEnded(context, span, started, inFlight, order, channel, customerCity, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  @Override
  public CompletableFuture<Integer> count(OrderService.Channel channel) {
    if (!Spans.isEnabled(tracer)) {
      return delegate.count(channel);
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "OrderService.count", SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, ORDER_CHANNEL, Values.name(channel));
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      CompletableFuture<Integer> result = delegate.count(channel);
      try {
        return CompletionStages.ending(
            result, (Integer value, Throwable thrown) -> countEnded(span, value, thrown));
      } catch (Throwable fault) {
        Faults.report(InstrumentedOrderService.class, fault);
        countEnded(span, null, null);
      }
      return result;
    } catch (Throwable thrown) {
      countEnded(span, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  @Override
  public void ship(String parcel) {
    Span span = Spans.current();
    if (!Spans.isRecording(span)) {
      delegate.ship(parcel);
      return;
    }
    Spans.set(span, PARCEL_ID, parcel);
    delegate.ship(parcel);
  }

  @Override
  public boolean isOpen() {
    return delegate.isOpen();
  }

  @Override
  public void cancel(String order) {
    if (!Spans.isEnabled(tracer)) {
      delegate.cancel(order);
      return;
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "OrderService.cancel", SpanKind.INTERNAL, parent);
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      delegate.cancel(order);
    } catch (Throwable thrown) {
      Spans.fail(span, logger, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
      Spans.end(span);
    }
  }

  @Override
  public String toString() {
    return "InstrumentedOrderService[" + delegate + "]";
  }

  private void placeEnded(Context context, Span span, long started, Object inFlight, String order,
      OrderService.Channel channel, String customerCity, OrderService.Receipt result,
      Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown, PLACE_NOT_AN_ERROR);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown);
      }
      String receiptId = readReceiptId(result);
      if (thrown == null && Spans.isRecording(span)) {
        Spans.set(span, RECEIPT_ID, receiptId);
      }
      String errorType = outcome.errorType(thrown);
      Measurements.add(orderPlaced, 1, orderPlacedSeries(channel, customerCity, errorType),
          context);
      Measurements.record(orderPlaceDuration, Durations.of(span, started, TimeUnit.SECONDS),
          orderPlaceDurationSeries(channel, customerCity, errorType), context);
      Measurements.add(orderPlaceActive, -1, inFlight, context);
      if (Events.isEnabled(logger, Severity.INFO, context)) {
        LogRecordBuilder event = Events.begin(logger, "order.place.ended", Severity.INFO, context);
        Events.setBody(event, Texts.join("Order ", Texts.of(order, "{order.id}"), " of ",
            Texts.of(Values.name(channel), "{order.channel}")));
        Events.set(event, ORDER_ID, order);
        Events.set(event, ORDER_CHANNEL, Values.name(channel));
        Events.set(event, CUSTOMER_CITY, customerCity);
        Events.set(event, RECEIPT_ID, receiptId);
        Events.set(event, ERROR_TYPE, errorType);
        Events.emit(event, outcome.failed() ? thrown : null);
      }
      Spans.end(span);
    } catch (Throwable fault) {
      Faults.report(InstrumentedOrderService.class, fault);
    }
  }

  private void countEnded(Span span, Integer result, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown);
      }
      if (thrown == null && Spans.isRecording(span)) {
        Spans.set(span, ORDER_COUNT, Values.toLong(result));
      }
      Spans.end(span);
    } catch (Throwable fault) {
      Faults.report(InstrumentedOrderService.class, fault);
    }
  }

  private String placeName(OrderService.Channel orderChannel) {
    return Dimensions.name(placeNames, Dimensions.row(0, orderChannelDimension, orderChannel));
  }

  private Object orderPlaceActiveSeries(OrderService.Channel orderChannel, String customerCity) {
    long row = Dimensions.row(0, orderChannelDimension, orderChannel);
    return Dimensions.at(orderPlaceActiveTable, Dimensions.row(row, orderPlaceActiveCustomerCityDimension, customerCity));
  }

  private Object orderPlacedSeries(OrderService.Channel orderChannel, String customerCity,
      String errorType) {
    long row = Dimensions.row(0, orderChannelDimension, orderChannel);
    row = Dimensions.row(row, orderPlacedCustomerCityDimension, customerCity);
    return Dimensions.at(orderPlacedTable, Dimensions.row(row, orderPlacedErrorTypeDimension, errorType));
  }

  private Object orderPlaceDurationSeries(OrderService.Channel orderChannel, String customerCity,
      String errorType) {
    long row = Dimensions.row(0, orderChannelDimension, orderChannel);
    row = Dimensions.row(row, orderPlaceDurationCustomerCityDimension, customerCity);
    return Dimensions.at(orderPlaceDurationTable, Dimensions.row(row, orderPlaceDurationErrorTypeDimension, errorType));
  }

  private static String readCustomerCity(OrderService.Customer argument) {
    try {
      if (argument == null) {
        return null;
      }
      var address = argument.address();
      if (address == null) {
        return null;
      }
      return address.city();
    } catch (Throwable thrown) {
      Faults.report(InstrumentedOrderService.class, CUSTOMER_CITY, thrown);
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
      Faults.report(InstrumentedOrderService.class, RECEIPT_ID, thrown);
      return null;
    }
  }
}
