package io.telewright.test.declared.golden;

import com.google.common.util.concurrent.ListenableFuture;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.ending.ListenableFutures;
import io.telewright.support.trace.Spans;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Records what {@link FutureTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelFutureTelemetry implements FutureTelemetry {
  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelFutureTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Faults.class, Scopes.class, ListenableFutures.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.FutureTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.FutureTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelFutureTelemetry() {
    this(Defaults.openTelemetry(OtelFutureTelemetry.class));
  }

  @Override
  public ListenableFuture<Double> weighing(Supplier<ListenableFuture<Double>> body) {
    if (!Spans.isEnabled(tracer)) {
      return body.get();
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "weigh parcel", SpanKind.INTERNAL, parent);
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      ListenableFuture<Double> result = body.get();
      try {
        ListenableFutures.whenDone(
            result, ListenableFuture::addListener, (value, thrown) -> Spans.end(span, logger, thrown));
      } catch (Throwable fault) {
        Faults.report(OtelFutureTelemetry.class, fault);
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
}
