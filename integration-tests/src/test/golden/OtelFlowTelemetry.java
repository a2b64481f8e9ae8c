package io.telewright.test.declared.golden;

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
import io.telewright.support.ending.FlowSubscriber;
import io.telewright.support.ending.OperationEnd;
import io.telewright.support.trace.Spans;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * Records what {@link FlowTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelFlowTelemetry implements FlowTelemetry {
  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelFlowTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Faults.class, Scopes.class, FlowSubscriber.class, OperationEnd.class,
        Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.FlowTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.FlowTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelFlowTelemetry() {
    this(Defaults.openTelemetry(OtelFlowTelemetry.class));
  }

  @Override
  public Flow.Publisher<String> reporting(Supplier<Flow.Publisher<String>> body) {
    if (!Spans.isEnabled(tracer)) {
      return body.get();
    }
    Context caller = Scopes.current();
    Flow.Publisher<String> result = body.get();
    if (result == null) {
      return null;
    }
    try {
      return subscriber -> {
        Objects.requireNonNull(subscriber, "subscriber");
        Context parent = Scopes.currentOr(caller);
        Span span = Spans.start(tracer, "report positions", SpanKind.INTERNAL, parent);
        Context context = Spans.in(parent, span);
        Scope scope = Scopes.enter(context);
        FlowSubscriber<String> end = null;
        Flow.Subscriber<? super String> observed = subscriber;
        try {
          end = new FlowSubscriber<>(
              subscriber, (value, thrown) -> Spans.end(span, logger, thrown));
          observed = end;
        } catch (Throwable fault) {
          Faults.report(OtelFlowTelemetry.class, fault);
        }
        try {
          result.subscribe(observed);
        } catch (Throwable thrown) {
          OperationEnd.fail(end, thrown);
          throw thrown;
        } finally {
          Scopes.exit(scope, context);
        }
      };
    } catch (Throwable fault) {
      Faults.report(OtelFlowTelemetry.class, fault);
      return result;
    }
  }
}
