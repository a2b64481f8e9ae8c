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
import io.telewright.support.ending.OperationEnd;
import io.telewright.support.trace.Spans;
import java.util.Objects;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Records what {@link MonoTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelMonoTelemetry implements MonoTelemetry {
  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelMonoTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Faults.class, Scopes.class, OperationEnd.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.MonoTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.MonoTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelMonoTelemetry() {
    this(Defaults.openTelemetry(OtelMonoTelemetry.class));
  }

  @Override
  public Mono<String> track(String id, Supplier<Mono<String>> body) {
    if (!Spans.isEnabled(tracer)) {
      return body.get();
    }
    Context caller = Scopes.current();
    Mono<String> result = body.get();
    if (result == null) {
      return null;
    }
    try {
      return Mono.fromDirect(subscriber -> {
        Context parent = Scopes.currentOr(caller);
        Span span = Spans.start(tracer, "track parcel", SpanKind.INTERNAL, parent);
        if (Spans.isRecording(span)) {
          Spans.set(span, PARCEL_ID, id);
        }
        Context context = Spans.in(parent, span);
        Scope scope = Scopes.enter(context);
        OperationEnd<String> end = null;
        Mono<String> observed = result;
        try {
          end = new OperationEnd<>(
              (value, thrown) -> Spans.end(span, logger, thrown));
          observed = result.doOnSuccess(end::succeeded)
              .doOnError(end::failed)
              .doOnCancel(end::cancelled);
        } catch (Throwable fault) {
          Faults.report(OtelMonoTelemetry.class, fault);
        }
        try {
          observed.subscribe(subscriber);
        } catch (Throwable thrown) {
          OperationEnd.fail(end, thrown);
          throw thrown;
        } finally {
          Scopes.exit(scope, context);
        }
      });
    } catch (Throwable fault) {
      Faults.report(OtelMonoTelemetry.class, fault);
      return result;
    }
  }
}
