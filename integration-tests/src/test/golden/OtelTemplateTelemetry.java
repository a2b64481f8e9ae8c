package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.support.Boxes;
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
import io.telewright.support.trace.Spans;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * Records what {@link TemplateTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelTemplateTelemetry implements TemplateTelemetry {
  private static final AttributeKey<String> PARCEL_SIZE = AttributeKey.stringKey("parcel.size");

  private static final AttributeKey<Long> PARCEL_CHUTE = AttributeKey.longKey("parcel.chute");

  private final Tracer tracer;

  private final Logger logger;

  private final EnumDimension<TemplateTelemetry.Size> parcelSizeDimension;

  private final NameTable sortNames;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelTemplateTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Boxes.class, Faults.class, Outcome.class, Scopes.class, Values.class,
        Dimensions.class, Spans.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.TemplateTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.TemplateTelemetry");
    parcelSizeDimension = new EnumDimension<>(PARCEL_SIZE, TemplateTelemetry.Size.values());
    sortNames = new NameTable(NamePart.text("sort "), NamePart.hole(parcelSizeDimension,
        "{parcel.size}"));
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelTemplateTelemetry() {
    this(Defaults.openTelemetry(OtelTemplateTelemetry.class));
  }

  @Override
  public int sort(TemplateTelemetry.Size size, IntSupplier body) {
    if (!Spans.isEnabled(tracer)) {
      return body.getAsInt();
    }
    Context parent = Scopes.current();
    String name = sortName(size);
    Span span = Spans.start(tracer, name, SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, PARCEL_SIZE, Values.name(size));
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      int result = body.getAsInt();
      sortEnded(span, Boxes.of(result), null);
      return result;
    } catch (Throwable thrown) {
      sortEnded(span, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  private void sortEnded(Span span, Integer result, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown);
      }
      if (thrown == null && Spans.isRecording(span)) {
        Spans.set(span, PARCEL_CHUTE, Values.toLong(result));
      }
      Spans.end(span);
    } catch (Throwable fault) {
      Faults.report(OtelTemplateTelemetry.class, fault);
    }
  }

  private String sortName(TemplateTelemetry.Size parcelSize) {
    return Dimensions.name(sortNames, Dimensions.row(0, parcelSizeDimension, parcelSize));
  }
}
