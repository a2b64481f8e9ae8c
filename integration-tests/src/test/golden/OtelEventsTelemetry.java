package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.context.Context;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.event.Events;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Records what {@link EventsTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelEventsTelemetry implements EventsTelemetry {
  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelEventsTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Severity.class, Faults.class, Outcome.class, Scopes.class, Events.class);
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.EventsTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelEventsTelemetry() {
    this(Defaults.openTelemetry(OtelEventsTelemetry.class));
  }

  @Override
  public EventsTelemetry.Handover handing(Callable<EventsTelemetry.Handover> body) throws
      Exception {
    if (!Events.isEnabled(logger, Severity.INFO) && !Events.isEnabled(logger, Severity.WARN)
        && !Events.isEnabled(logger, Severity.ERROR)) {
      return body.call();
    }
    Context context = Scopes.current();
    try {
      EventsTelemetry.Handover result = body.call();
      handingEnded(context, result, null);
      return result;
    } catch (Throwable thrown) {
      handingEnded(context, null, thrown);
      throw thrown;
    }
  }

  private void handingEnded(Context context, EventsTelemetry.Handover result, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      Throwable exception = Outcome.exception(thrown);
      String errorType = outcome.errorType(thrown);
      if (selectsParcelRefused(result) && Events.isEnabled(logger, Severity.INFO, context)) {
        LogRecordBuilder event = Events.begin(logger, "parcel.refused", Severity.INFO, context);
        Events.setBody(event, "parcel.refused");
        Events.set(event, ERROR_TYPE, errorType);
        Events.emit(event);
      }
      if ((result instanceof EventsTelemetry.Left || exception instanceof IOException)
          && Events.isEnabled(logger, Severity.WARN, context)) {
        LogRecordBuilder event = Events.begin(logger, "parcel.left", Severity.WARN, context);
        Events.setBody(event, "parcel.left");
        Events.set(event, ERROR_TYPE, errorType);
        Events.emit(event, thrown);
      }
      if (outcome.failed() && Events.isEnabled(logger, Severity.ERROR, context)) {
        LogRecordBuilder event = Events.begin(logger, "parcel.lost", Severity.ERROR, context);
        Events.setBody(event, "parcel.lost");
        Events.set(event, ERROR_TYPE, errorType);
        Events.emit(event, thrown);
      }
    } catch (Throwable fault) {
      Faults.report(OtelEventsTelemetry.class, fault);
    }
  }

  private static boolean selectsParcelRefused(EventsTelemetry.Handover result) {
    try {
      if (result == null) {
        return false;
      }
      var status = result.status();
      return status == EventsTelemetry.Status.REFUSED;
    } catch (Throwable fault) {
      Faults.report(OtelEventsTelemetry.class, fault);
      return false;
    }
  }
}
