package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.support.Defaults;
import io.telewright.support.Scopes;
import io.telewright.support.trace.OpenSpan;
import io.telewright.support.trace.Spans;
import java.util.Objects;

/**
 * Records what {@link ScopeTelemetry} declares.
 */
@SuppressWarnings("exports")
public final class OtelScopeTelemetry implements ScopeTelemetry {
  private static final AttributeKey<String> TOUR_ID = AttributeKey.stringKey("tour.id");

  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelScopeTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.ScopeTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.ScopeTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelScopeTelemetry() {
    this(Defaults.openTelemetry(OtelScopeTelemetry.class));
  }

  @Override
  public SpanScope touring(String tour) {
    if (!tracer.isEnabled()) {
      return Scopes.none();
    }
    Context parent = Context.current();
    SpanBuilder builder = tracer.spanBuilder("tour")
        .setSpanKind(SpanKind.INTERNAL)
        .setNoParent();
    builder.setAttribute(TOUR_ID, tour);
    Span span = Spans.start(builder, parent);
    Spans.link(span, parent);
    Scope scope = Spans.enter(parent, span);
    return new OpenSpan(scope, span, logger);
  }
}
