package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.support.Defaults;
import io.telewright.support.DynamicAttributes;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.event.Events;
import io.telewright.support.trace.Spans;
import java.util.Map;
import java.util.Objects;

/**
 * Records what {@link DynamicTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelDynamicTelemetry implements DynamicTelemetry {
  private static final DynamicAttributes LABEL_ATTRIBUTES = DynamicAttributes.under("DynamicTelemetry.labelling",
      "label", "parcel.id");

  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private static final DynamicAttributes MORE_ATTRIBUTES = DynamicAttributes.under("DynamicTelemetry.labelling",
      "", "parcel.id");

  private final Tracer tracer;

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelDynamicTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Severity.class, SpanKind.class, DynamicAttributes.class, Faults.class, Outcome.class,
        Scopes.class, Events.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.DynamicTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.DynamicTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelDynamicTelemetry() {
    this(Defaults.openTelemetry(OtelDynamicTelemetry.class));
  }

  @Override
  public void labelling(String id, Map<String, ?> label, Attributes more, Runnable body) {
    if (!Spans.isEnabled(tracer) && !Events.isEnabled(logger, Severity.INFO)) {
      body.run();
      return;
    }
    Attributes labelValue = DynamicAttributes.of(LABEL_ATTRIBUTES, label);
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "label parcel", SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, PARCEL_ID, id);
      Spans.setAll(span, labelValue);
      Spans.setAll(span, DynamicAttributes.of(MORE_ATTRIBUTES, more));
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      body.run();
      labellingEnded(context, span, id, labelValue, more, null);
    } catch (Throwable thrown) {
      labellingEnded(context, span, id, labelValue, more, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  private void labellingEnded(Context context, Span span, String id, Attributes labelValue,
      Attributes more, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown);
      }
      if (outcome.returned() && Events.isEnabled(logger, Severity.INFO, context)) {
        LogRecordBuilder event = Events.begin(logger, "parcel.labelled", Severity.INFO, context);
        Events.setBody(event, "parcel.labelled");
        Events.set(event, PARCEL_ID, id);
        Events.setAll(event, labelValue);
        Events.setAll(event, DynamicAttributes.of(MORE_ATTRIBUTES, more));
        Events.emit(event);
      }
      Spans.end(span);
    } catch (Throwable fault) {
      Faults.report(OtelDynamicTelemetry.class, fault);
    }
  }
}
