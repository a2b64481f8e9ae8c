package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.support.Defaults;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.context.Batch;
import io.telewright.support.context.Carriers;
import io.telewright.support.trace.Spans;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Records what {@link BatchTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelBatchTelemetry implements BatchTelemetry {
  private final Tracer tracer;

  private final Logger logger;

  private final TextMapPropagator propagator;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelBatchTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Scopes.class, Batch.class, Carriers.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.BatchTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.BatchTelemetry");
    propagator = openTelemetry.getPropagators().getTextMapPropagator();
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelBatchTelemetry() {
    this(Defaults.openTelemetry(OtelBatchTelemetry.class));
  }

  @Override
  public void receivingAll(List<Map<String, String>> messages, Runnable body) {
    if (!Spans.isEnabled(tracer)) {
      Context context = Batch.context(Scopes.current(), propagator, messages, Carriers.MAP_GETTER,
          "OtelBatchTelemetry.receivingAll");
      Scope scope = Scopes.enter(context);
      try {
        body.run();
        return;
      } finally {
        Scopes.exit(scope, context);
      }
    }
    Batch batch = Batch.extract(Scopes.current(), propagator, messages, Carriers.MAP_GETTER,
        "OtelBatchTelemetry.receivingAll");
    Context parent = Batch.start(batch, Scopes.current());
    Span span = Spans.start(tracer, "receive parcels", SpanKind.CONSUMER, parent);
    Batch.describe(batch, span);
    Context context = Spans.in(parent, span);
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
}
