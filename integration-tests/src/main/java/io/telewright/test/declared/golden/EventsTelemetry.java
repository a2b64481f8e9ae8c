package io.telewright.test.declared.golden;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Event;
import io.telewright.Telemetry;
import java.io.IOException;
import java.util.concurrent.Callable;

/** An operation with several events, each of which is for endings of its own. */
@Telemetry
public interface EventsTelemetry {
    /** Hands a parcel over. */
    @Event(value = "parcel.refused", results = "REFUSED", resultPath = "status")
    @Event(value = "parcel.left", severity = Severity.WARN, returned = Left.class, thrown = IOException.class)
    @Event(value = "parcel.lost", severity = Severity.ERROR, when = Event.When.FAILURE)
    Handover handing(Callable<Handover> body) throws Exception;

    /** How the handover went. */
    interface Handover {
        Status status();
    }

    /** The parcel is at the door. */
    record Left() implements Handover {
        @Override
        public Status status() {
            return Status.DONE;
        }
    }

    /** What came of the handover. */
    enum Status {
        DONE,
        REFUSED
    }
}
