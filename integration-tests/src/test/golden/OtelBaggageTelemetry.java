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
import io.telewright.support.context.Baggages;
import io.telewright.support.trace.Spans;
import java.util.Objects;

/**
 * Records what {@link BaggageTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelBaggageTelemetry implements BaggageTelemetry {
  private static final AttributeKey<String> CUSTOMER_ID = AttributeKey.stringKey("customer.id");

  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelBaggageTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Scopes.class, Baggages.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.BaggageTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.BaggageTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelBaggageTelemetry() {
    this(Defaults.openTelemetry(OtelBaggageTelemetry.class));
  }

  @Override
  public void packing(String tenant, Runnable body) {
    if (!Spans.isEnabled(tracer)) {
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
    Context parent = Baggages.context(baggage);
    String customerId = Baggages.value(parent, "customer");
    Span span = Spans.start(tracer, "pack parcel", SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, CUSTOMER_ID, customerId);
    }
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
