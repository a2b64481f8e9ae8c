package io.telewright.test.declared.context;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
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
import io.telewright.support.Outcome;
import io.telewright.support.Scopes;
import io.telewright.support.context.Baggages;
import io.telewright.support.context.Batch;
import io.telewright.support.context.Carriers;
import io.telewright.support.context.Links;
import io.telewright.support.context.OpenContext;
import io.telewright.support.ending.CompletionStages;
import io.telewright.support.event.Events;
import io.telewright.support.metric.AttributeTable;
import io.telewright.support.metric.Measurements;
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
public final class OtelContextTelemetry implements ContextTelemetry {
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

  private final AttributeTable contextCallsTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelContextTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
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
    contextCallsTable = new AttributeTable(contextCallsTenantIdDimension,
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
    if (!tracer.isEnabled()) {
      Scope scope = Scopes.enter(Carriers.extract(propagator, headers, Carriers.MAP_GETTER,
          "OtelContextTelemetry.receiving"));
      try {
        return body.get();
      } finally {
        Scopes.exit(scope);
      }
    }
    Context parent = Carriers.extract(propagator, headers, Carriers.MAP_GETTER,
        "OtelContextTelemetry.receiving");
    String tenantId = Baggages.value(parent, "tenant");
    Span span = Spans.start(tracer, "receive order", SpanKind.SERVER, parent);
    if (span.isRecording()) {
      span.setAttribute(ORDER_ID, order);
      span.setAttribute(TENANT_ID, tenantId);
    }
    Scope scope = Spans.enter(parent, span);
    try {
      T result = body.get();
      if (result instanceof CompletionStage<?>) {
        return CompletionStages.ending(
            result, (value, thrown) -> Spans.end(span, logger, thrown));
      }
      Spans.end(span);
      return result;
    } catch (Throwable thrown) {
      Spans.end(span, logger, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope);
    }
  }

  @Override
  public void sending(Map<String, String> headers, String tenant, int priority, Runnable body) {
    if (!tracer.isEnabled()) {
      Context context = Baggages.of(Context.current())
          .put("tenant", tenant)
          .put("priority", (long) priority)
          .context();
      Carriers.inject(propagator, context, headers, Carriers.MAP_SETTER,
          "OtelContextTelemetry.sending");
      Scope scope = Scopes.enter(context);
      try {
        body.run();
        return;
      } finally {
        Scopes.exit(scope);
      }
    }
    Context parent = Baggages.of(Context.current())
        .put("tenant", tenant)
        .put("priority", (long) priority)
        .context();
    Span span = Spans.start(tracer, "send order", SpanKind.CLIENT, parent);
    Context context = parent.with(span);
    Carriers.inject(propagator, context, headers, Carriers.MAP_SETTER,
        "OtelContextTelemetry.sending");
    Scope scope = Scopes.enter(context);
    try {
      body.run();
    } catch (Throwable thrown) {
      Spans.fail(span, logger, thrown);
      throw thrown;
    } finally {
      Spans.exit(scope, span);
    }
  }

  @Override
  public SpanScope receivingAll(List<Map<String, String>> messages, SpanContext cause) {
    if (!tracer.isEnabled()) {
      return OpenContext.of(Scopes.enter(Batch.context(Context.current(), propagator, messages,
          Carriers.MAP_GETTER, "OtelContextTelemetry.receivingAll")));
    }
    Batch batch = Batch.extract(Context.current(), propagator, messages, Carriers.MAP_GETTER,
        "OtelContextTelemetry.receivingAll");
    Context parent = batch.context();
    Span span = Spans.start(tracer, "receive orders", SpanKind.CONSUMER, parent);
    batch.describe(span);
    if (span.isRecording()) {
      Links.add(span, cause, "OtelContextTelemetry.receivingAll");
    }
    Scope scope = Spans.enter(parent, span);
    return new OpenSpan(scope, span, logger);
  }

  @Override
  public void called(String tenant, String kind, Runnable body) {
    if (!contextCalls.isEnabled() && !Events.isEnabled(logger, Severity.INFO)) {
      Scope scope = Scopes.enter(Baggages.of(Context.current())
          .put("tenant", tenant)
          .context());
      try {
        body.run();
        return;
      } finally {
        Scopes.exit(scope);
      }
    }
    Context context = Baggages.of(Context.current())
        .put("tenant", tenant)
        .context();
    String tenantId = Baggages.value(context, "tenant");
    Scope scope = Scopes.enter(context);
    try {
      body.run();
      calledEnded(context, kind, tenantId, null);
    } catch (Throwable thrown) {
      calledEnded(context, kind, tenantId, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope);
    }
  }

  @Override
  public void leaving(Map<String, String> headers, List<Context> causes, Runnable body) {
    if (!tracer.isEnabled()) {
      Context context = Baggages.none(Context.current())
          .context();
      Carriers.inject(propagator, context, headers, Carriers.MAP_SETTER,
          "OtelContextTelemetry.leaving");
      Scope scope = Scopes.enter(context);
      try {
        body.run();
        return;
      } finally {
        Scopes.exit(scope);
      }
    }
    Context parent = Baggages.none(Context.current())
        .context();
    Span span = Spans.startRoot(tracer, "leave", SpanKind.PRODUCER, parent);
    Spans.link(span, parent);
    if (span.isRecording()) {
      Links.add(span, causes, "OtelContextTelemetry.leaving");
    }
    Context context = parent.with(span);
    Carriers.inject(propagator, context, headers, Carriers.MAP_SETTER,
        "OtelContextTelemetry.leaving");
    Scope scope = Scopes.enter(context);
    try {
      body.run();
    } catch (Throwable thrown) {
      Spans.fail(span, logger, thrown);
      throw thrown;
    } finally {
      Spans.exit(scope, span);
    }
  }

  private void calledEnded(Context context, String kind, String tenantId, Throwable thrown) {
    Outcome outcome = Outcome.of(thrown);
    String errorType = outcome.errorType(thrown);
    Measurements.add(contextCalls, 1, contextCallsAttributes(tenantId, errorType), context);
    if (outcome.returned() && Events.isEnabled(logger, Severity.INFO, context)) {
      Events.emit(logger.logRecordBuilder()
          .setEventName("context.called")
          .setSeverity(Severity.INFO)
          .setContext(context)
          .setAttribute(ORDER_KIND, kind)
          .setAttribute(TENANT_ID, tenantId));
    }
  }

  private Attributes contextCallsAttributes(String tenantId, String errorType) {
    long row = contextCallsTenantIdDimension.row(0, tenantId);
    return contextCallsTable.get(contextCallsErrorTypeDimension.row(row, errorType));
  }
}
