package io.telewright.test.declared.context;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.SpanScope;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.context.Baggages;
import io.telewright.support.context.Batch;
import io.telewright.support.context.Carriers;
import io.telewright.support.context.Links;
import io.telewright.support.context.OpenContext;
import io.telewright.support.ending.CompletionStages;
import io.telewright.support.event.Events;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.OpenSpan;
import io.telewright.support.trace.Spans;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Records what {@link ContextTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelContextTelemetry implements ContextTelemetry {
  private static final AttributeKey<String> ORDER_ID = AttributeKey.stringKey("order.id");

  private static final AttributeKey<String> TENANT_ID = AttributeKey.stringKey("tenant.id");

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private static final AttributeKey<String> ORDER_KIND = AttributeKey.stringKey("order.kind");

  private final Tracer tracer;

  private final Logger logger;

  private final Meter meter;

  private final TextMapPropagator propagator;

  private final LongCounter contextCalls;

  private final TextDimension contextCallsTenantIdDimension;

  private final TextDimension contextCallsErrorTypeDimension;

  private final SeriesTable contextCallsTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelContextTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Severity.class, SpanKind.class, Faults.class, Outcome.class, Scopes.class,
        Baggages.class, Batch.class, Carriers.class, Links.class, OpenContext.class,
        CompletionStages.class, Events.class, Dimensions.class, Instruments.class,
        Measurements.class, OpenSpan.class, Spans.class, CompletionStage.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.context.ContextTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.context.ContextTelemetry");
    meter = openTelemetry.getMeter("io.telewright.test.declared.context.ContextTelemetry");
    propagator = openTelemetry.getPropagators().getTextMapPropagator();
    contextCalls = meter.counterBuilder("context.calls")
        .setUnit("{call}")
        .setDescription("Counts what is done for a tenant.")
        .build();
    contextCallsTenantIdDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.context.ContextTelemetry", "context.calls", TENANT_ID, 10);
    contextCallsErrorTypeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.context.ContextTelemetry", "context.calls", ERROR_TYPE, 20);
    contextCallsTable = SeriesTable.of(contextCalls, contextCallsTenantIdDimension,
        contextCallsErrorTypeDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelContextTelemetry() {
    this(Defaults.openTelemetry(OtelContextTelemetry.class));
  }

  @Override
  public <T> T receiving(Map<String, List<String>> headers, String order, Supplier<T> body) {
    if (!Spans.isEnabled(tracer)) {
      Context context = Carriers.extract(Scopes.current(), propagator, headers, Carriers.MAP_GETTER,
          "OtelContextTelemetry.receiving");
      Scope scope = Scopes.enter(context);
      try {
        return body.get();
      } finally {
        Scopes.exit(scope, context);
      }
    }
    Context parent = Carriers.extract(Scopes.current(), propagator, headers, Carriers.MAP_GETTER,
        "OtelContextTelemetry.receiving");
    String tenantId = Baggages.value(parent, "tenant");
    Span span = Spans.start(tracer, "receive order", SpanKind.SERVER, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, ORDER_ID, order);
      Spans.set(span, TENANT_ID, tenantId);
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(context);
    try {
      T result = body.get();
      if (result instanceof CompletionStage<?>) {
        try {
          return CompletionStages.ending(
              result, (value, thrown) -> Spans.end(span, logger, thrown));
        } catch (Throwable fault) {
          Faults.report(OtelContextTelemetry.class, fault);
          Spans.end(span);
        }
      } else {
        Spans.end(span);
      }
      return result;
    } catch (Throwable thrown) {
      Spans.end(span, logger, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  @Override
  public void sending(Map<String, String> headers, String tenant, int priority, Runnable body) {
    if (!Spans.isEnabled(tracer)) {
      Baggages baggage = Baggages.of(Scopes.current());
      Baggages.put(baggage, "tenant", tenant);
      Baggages.put(baggage, "priority", (long) priority);
      Context context = Baggages.context(baggage);
      Carriers.inject(propagator, context, headers, Carriers.MAP_SETTER,
          "OtelContextTelemetry.sending");
      Scope scope = Scopes.enter(context);
      try {
        body.run();
        return;
      } finally {
        Scopes.exit(scope, context);
      }
    }
    Baggages baggage = Baggages.of(Scopes.current());
    Baggages.put(baggage, "tenant", tenant);
    Baggages.put(baggage, "priority", (long) priority);
    Context parent = Baggages.context(baggage);
    Span span = Spans.start(tracer, "send order", SpanKind.CLIENT, parent);
    Context context = Spans.in(parent, span);
    Carriers.inject(propagator, context, headers, Carriers.MAP_SETTER,
        "OtelContextTelemetry.sending");
    Scope scope = Scopes.enter(context);
    try {
      body.run();
    } catch (Throwable thrown) {
      Spans.fail(span, logger, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
      Spans.end(span);
    }
  }

  @Override
  public SpanScope receivingAll(List<Map<String, String>> messages, SpanContext cause) {
    if (!Spans.isEnabled(tracer)) {
      Context context = Batch.context(Scopes.current(), propagator, messages, Carriers.MAP_GETTER,
          "OtelContextTelemetry.receivingAll");
      return OpenContext.of(Scopes.enter(context));
    }
    Batch batch = Batch.extract(Scopes.current(), propagator, messages, Carriers.MAP_GETTER,
        "OtelContextTelemetry.receivingAll");
    Context parent = Batch.start(batch, Scopes.current());
    Span span = Spans.start(tracer, "receive orders", SpanKind.CONSUMER, parent);
    Batch.describe(batch, span);
    if (Spans.isRecording(span)) {
      Links.add(span, cause, "OtelContextTelemetry.receivingAll");
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(context);
    return OpenSpan.of(scope, span, logger);
  }

  @Override
  public void called(String tenant, String kind, Runnable body) {
    if (!Instruments.isEnabled(contextCalls) && !Events.isEnabled(logger, Severity.INFO)) {
      Baggages baggage = Baggages.of(Scopes.current());
      Baggages.put(baggage, "tenant", tenant);
      Context context = Baggages.context(baggage);
      Scope scope = Scopes.enter(context);
      try {
        body.run();
        return;
      } finally {
        Scopes.exit(scope, context);
      }
    }
    Baggages baggage = Baggages.of(Scopes.current());
    Baggages.put(baggage, "tenant", tenant);
    Context context = Baggages.context(baggage);
    String tenantId = Baggages.value(context, "tenant");
    Scope scope = Scopes.enter(context);
    try {
      body.run();
      calledEnded(context, kind, tenantId, null);
    } catch (Throwable thrown) {
      calledEnded(context, kind, tenantId, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  @Override
  public void leaving(Map<String, String> headers, List<Context> causes, Runnable body) {
    if (!Spans.isEnabled(tracer)) {
      Baggages baggage = Baggages.none(Scopes.current());
      Context context = Baggages.context(baggage);
      Carriers.inject(propagator, context, headers, Carriers.MAP_SETTER,
          "OtelContextTelemetry.leaving");
      Scope scope = Scopes.enter(context);
      try {
        body.run();
        return;
      } finally {
        Scopes.exit(scope, context);
      }
    }
    Baggages baggage = Baggages.none(Scopes.current());
    Context parent = Baggages.context(baggage);
    Span span = Spans.startRoot(tracer, "leave", SpanKind.PRODUCER, parent);
    Spans.link(span, parent);
    if (Spans.isRecording(span)) {
      Links.add(span, causes, "OtelContextTelemetry.leaving");
    }
    Context context = Spans.in(parent, span);
    Carriers.inject(propagator, context, headers, Carriers.MAP_SETTER,
        "OtelContextTelemetry.leaving");
    Scope scope = Scopes.enter(context);
    try {
      body.run();
    } catch (Throwable thrown) {
      Spans.fail(span, logger, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
      Spans.end(span);
    }
  }

  private void calledEnded(Context context, String kind, String tenantId, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      String errorType = outcome.errorType(thrown);
      Measurements.add(contextCalls, 1, contextCallsSeries(tenantId, errorType), context);
      if (outcome.returned() && Events.isEnabled(logger, Severity.INFO, context)) {
        LogRecordBuilder event = Events.begin(logger, "context.called", Severity.INFO, context);
        Events.setBody(event, "context.called");
        Events.set(event, ORDER_KIND, kind);
        Events.set(event, TENANT_ID, tenantId);
        Events.emit(event);
      }
    } catch (Throwable fault) {
      Faults.report(OtelContextTelemetry.class, fault);
    }
  }

  private Object contextCallsSeries(String tenantId, String errorType) {
    long row = Dimensions.row(0, contextCallsTenantIdDimension, tenantId);
    return Dimensions.at(contextCallsTable, Dimensions.row(row, contextCallsErrorTypeDimension, errorType));
  }
}
