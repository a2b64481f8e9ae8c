package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.support.Defaults;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.context.Links;
import io.telewright.support.trace.Spans;
import java.util.Objects;

/**
 * Records what {@link LinkTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelLinkTelemetry implements LinkTelemetry {
  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelLinkTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Scopes.class, Links.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.LinkTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.LinkTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelLinkTelemetry() {
    this(Defaults.openTelemetry(OtelLinkTelemetry.class));
  }

  @Override
  public void returning(SpanContext cause, Runnable body) {
    if (!Spans.isEnabled(tracer)) {
      body.run();
      return;
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "return parcel", SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Links.add(span, cause, "OtelLinkTelemetry.returning");
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
