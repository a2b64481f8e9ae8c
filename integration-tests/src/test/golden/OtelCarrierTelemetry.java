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
import io.telewright.support.context.Carriers;
import io.telewright.support.trace.Spans;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Records what {@link CarrierTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelCarrierTelemetry implements CarrierTelemetry {
  private final Tracer tracer;

  private final Logger logger;

  private final TextMapPropagator propagator;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelCarrierTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Scopes.class, Carriers.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.CarrierTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.CarrierTelemetry");
    propagator = openTelemetry.getPropagators().getTextMapPropagator();
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelCarrierTelemetry() {
    this(Defaults.openTelemetry(OtelCarrierTelemetry.class));
  }

  @Override
  public void receiving(Map<String, List<String>> headers, Runnable body) {
    if (!Spans.isEnabled(tracer)) {
      Context context = Carriers.extract(Scopes.current(), propagator, headers, Carriers.MAP_GETTER,
          "OtelCarrierTelemetry.receiving");
      Scope scope = Scopes.enter(context);
      try {
        body.run();
        return;
      } finally {
        Scopes.exit(scope, context);
      }
    }
    Context parent = Carriers.extract(Scopes.current(), propagator, headers, Carriers.MAP_GETTER,
        "OtelCarrierTelemetry.receiving");
    Span span = Spans.start(tracer, "receive parcel", SpanKind.SERVER, parent);
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

  @Override
  public void sending(Map<String, String> headers, Runnable body) {
    if (!Spans.isEnabled(tracer)) {
      Carriers.inject(propagator, Scopes.current(), headers, Carriers.MAP_SETTER,
          "OtelCarrierTelemetry.sending");
      body.run();
      return;
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "send parcel", SpanKind.CLIENT, parent);
    Context context = Spans.in(parent, span);
    Carriers.inject(propagator, context, headers, Carriers.MAP_SETTER,
        "OtelCarrierTelemetry.sending");
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
