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
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.trace.OpenSpan;
import io.telewright.support.trace.SpanBuilders;
import io.telewright.support.trace.Spans;
import java.util.Objects;

/**
 * Records what {@link ScopeTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelScopeTelemetry implements ScopeTelemetry {
  private static final AttributeKey<String> TOUR_ID = AttributeKey.stringKey("tour.id");

  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelScopeTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Scopes.class, OpenSpan.class, SpanBuilders.class, Spans.class);
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
    if (!Spans.isEnabled(tracer)) {
      return Scopes.none();
    }
    Context parent = Scopes.current();
    SpanBuilder builder = SpanBuilders.ofRoot(tracer, "tour", SpanKind.INTERNAL);
    SpanBuilders.set(builder, TOUR_ID, tour);
    Span span = SpanBuilders.start(builder, parent);
    Spans.link(span, parent);
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    return OpenSpan.of(scope, span, logger);
  }
}
