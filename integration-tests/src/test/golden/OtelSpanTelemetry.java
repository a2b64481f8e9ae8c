package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.support.Defaults;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.trace.Spans;
import java.util.Objects;

/**
 * Records what {@link SpanTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelSpanTelemetry implements SpanTelemetry {
  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelSpanTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Scopes.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.SpanTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.SpanTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelSpanTelemetry() {
    this(Defaults.openTelemetry(OtelSpanTelemetry.class));
  }

  @Override
  public void move(String id, Runnable body) {
    if (!Spans.isEnabled(tracer)) {
      body.run();
      return;
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "move parcel", SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, PARCEL_ID, id);
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
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
