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
import io.telewright.support.trace.Spans;
import java.io.IOException;
import java.util.Objects;

/**
 * Instruments {@link ParcelService}.
 */
@SuppressWarnings("exports")
public class InstrumentedParcelService implements ParcelService {
  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private final ParcelService delegate;

  private final Tracer tracer;

  private final Logger logger;

  /**
   * Wraps an object and records to the given OpenTelemetry.
   */
  public InstrumentedParcelService(ParcelService delegate, OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Scopes.class, Spans.class);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.ParcelService");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.ParcelService");
  }

  /**
   * Wraps an object and records to what Telewright was configured with.
   */
  public InstrumentedParcelService(ParcelService delegate) {
    this(delegate, Defaults.openTelemetry(InstrumentedParcelService.class));
  }

  @Override
  public String send(String id, byte[] content) throws IOException {
    if (!Spans.isEnabled(tracer)) {
      return delegate.send(id, content);
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "ParcelService.send", SpanKind.SERVER, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, PARCEL_ID, id);
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      return delegate.send(id, content);
    } catch (Throwable thrown) {
      Spans.fail(span, logger, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
      Spans.end(span);
    }
  }

  @Override
  public boolean isOpen() {
    return delegate.isOpen();
  }

  @Override
  public String toString() {
    return "InstrumentedParcelService[" + delegate + "]";
  }
}
