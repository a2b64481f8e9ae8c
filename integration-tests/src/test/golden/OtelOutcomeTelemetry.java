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
import io.telewright.support.Outcome;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.trace.Spans;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/**
 * Records what {@link OutcomeTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelOutcomeTelemetry implements OutcomeTelemetry {
  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelOutcomeTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Faults.class, Outcome.class, Scopes.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.OutcomeTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.OutcomeTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelOutcomeTelemetry() {
    this(Defaults.openTelemetry(OtelOutcomeTelemetry.class));
  }

  @Override
  public OutcomeTelemetry.Weight weighing(Callable<OutcomeTelemetry.Weight> body) throws Exception {
    if (!Spans.isEnabled(tracer)) {
      return body.call();
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "weigh parcel", SpanKind.INTERNAL, parent);
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      OutcomeTelemetry.Weight result = body.call();
      weighingEnded(span, result, null);
      return result;
    } catch (Throwable thrown) {
      weighingEnded(span, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  private void weighingEnded(Span span, Object result, Throwable thrown) {
    try {
      String judgement = thrown == null ? resultErrorType(result) : exceptionErrorType(Outcome.exception(thrown));
      Outcome outcome = Outcome.of(thrown).judged(judgement);
      String errorType = outcome.errorType(thrown, judgement);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown, errorType);
      }
      Spans.end(span);
    } catch (Throwable fault) {
      Faults.report(OtelOutcomeTelemetry.class, fault);
    }
  }

  private static String errorTypeOfTooHeavy(OutcomeTelemetry.Weight.TooHeavy tooHeavy) {
    try {
      return OutcomeTelemetry.of(tooHeavy);
    } catch (Throwable fault) {
      Faults.report(OtelOutcomeTelemetry.class,
          "OutcomeTelemetry.of(OutcomeTelemetry.Weight.TooHeavy)", fault);
      return null;
    }
  }

  private static String resultErrorType(Object result) {
    return result instanceof OutcomeTelemetry.Weight.TooHeavy tooHeavy ? errorTypeOfTooHeavy(tooHeavy) : null;
  }

  private static String errorTypeOfIllegalStateException(
      IllegalStateException illegalStateException) {
    try {
      return OutcomeTelemetry.of(illegalStateException);
    } catch (Throwable fault) {
      Faults.report(OtelOutcomeTelemetry.class, "OutcomeTelemetry.of(IllegalStateException)",
          fault);
      return Outcome.className(illegalStateException);
    }
  }

  private static String exceptionErrorType(Throwable exception) {
    if (exception instanceof CancellationException) {
      return null;
    }
    return exception instanceof IllegalStateException illegalStateException ? errorTypeOfIllegalStateException(illegalStateException) : null;
  }
}
