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
import io.telewright.support.Faults;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.ending.CompletionStages;
import io.telewright.support.trace.Spans;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Records what {@link StageTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelStageTelemetry implements StageTelemetry {
  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private static final Class<?>[] TRACK_NOT_AN_ERROR = {IllegalStateException.class};

  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelStageTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Faults.class, Scopes.class, CompletionStages.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.StageTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.StageTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelStageTelemetry() {
    this(Defaults.openTelemetry(OtelStageTelemetry.class));
  }

  @Override
  public CompletableFuture<String> track(String id, Supplier<CompletableFuture<String>> body) {
    if (!Spans.isEnabled(tracer)) {
      return body.get();
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "track parcel", SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, PARCEL_ID, id);
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      CompletableFuture<String> result = body.get();
      try {
        return CompletionStages.ending(
            result, (value, thrown) -> Spans.end(span, logger, thrown, TRACK_NOT_AN_ERROR));
      } catch (Throwable fault) {
        Faults.report(OtelStageTelemetry.class, fault);
        Spans.end(span);
      }
      return result;
    } catch (Throwable thrown) {
      Spans.end(span, logger, thrown, TRACK_NOT_AN_ERROR);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }
}
