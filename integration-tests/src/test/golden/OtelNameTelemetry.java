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
import io.telewright.support.Outcome;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.Values;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.EnumDimension;
import io.telewright.support.metric.NamePart;
import io.telewright.support.metric.NameTable;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.Spans;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Records what {@link NameTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelNameTelemetry implements NameTelemetry {
  private static final AttributeKey<String> CUSTOMER_KIND = AttributeKey.stringKey("customer.kind");

  private static final AttributeKey<String> COUNTER = AttributeKey.stringKey("counter");

  private final Tracer tracer;

  private final Logger logger;

  private final TextDimension customerKindDimension;

  private final EnumDimension<NameTelemetry.Counter> counterDimension;

  private final NameTable serveNames;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelNameTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Faults.class, Outcome.class, Scopes.class, Values.class,
        Dimensions.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.NameTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.NameTelemetry");
    customerKindDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.NameTelemetry", "{customer.kind|ANY}[ at {counter}]",
        CUSTOMER_KIND, 10);
    counterDimension = new EnumDimension<>(COUNTER, NameTelemetry.Counter.values());
    serveNames = new NameTable(NamePart.hole(customerKindDimension, "ANY"),
        NamePart.group(NamePart.text(" at "), NamePart.hole(counterDimension)));
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelNameTelemetry() {
    this(Defaults.openTelemetry(OtelNameTelemetry.class));
  }

  @Override
  public NameTelemetry.Counter serve(String kind, Supplier<NameTelemetry.Counter> body) {
    if (!Spans.isEnabled(tracer)) {
      return body.get();
    }
    Context parent = Scopes.current();
    String name = serveName(kind, null);
    Span span = Spans.start(tracer, name, SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, CUSTOMER_KIND, kind);
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      NameTelemetry.Counter result = body.get();
      serveEnded(span, kind, result, null);
      return result;
    } catch (Throwable thrown) {
      serveEnded(span, kind, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  private void serveEnded(Span span, String kind, NameTelemetry.Counter result, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown);
      }
      if (thrown == null && Spans.isRecording(span)) {
        Spans.set(span, COUNTER, Values.name(result));
      }
      Spans.rename(span, serveName(kind, result));
      Spans.end(span);
    } catch (Throwable fault) {
      Faults.report(OtelNameTelemetry.class, fault);
    }
  }

  private String serveName(String customerKind, NameTelemetry.Counter counter) {
    long row = Dimensions.row(0, customerKindDimension, customerKind);
    return Dimensions.name(serveNames, Dimensions.row(row, counterDimension, counter));
  }
}
