package io.telewright.test.declared;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Events of operations. */
@Telemetry
public interface OperationEvents {
    /** When it returns. */
    @Traced(value = "returning", notAnError = NoSuchElementException.class)
    @Event(value = "job.returned", on = Event.On.BOTH)
    String returning(String job, Callable<String> body) throws Exception;

    /** When it fails. */
    @Traced(value = "throwing", notAnError = NoSuchElementException.class)
    @Event(value = "job.threw", on = Event.On.BOTH, when = Event.When.FAILURE, severity = Severity.ERROR)
    String throwing(String job, Callable<String> body) throws Exception;

    /** However it ends. */
    @Traced(value = "always", notAnError = NoSuchElementException.class)
    @Event(value = "job.ended", on = Event.On.BOTH, when = Event.When.ALWAYS, severity = Severity.DEBUG)
    String always(String job, Callable<String> body) throws Exception;

    /** As a log record only, with a message. */
    @Traced("log only")
    @Event(value = "job.logged", body = "Job {job} made {made}.", severity = Severity.WARN, when = Event.When.ALWAYS)
    @Attribute("made")
    String logOnly(String job, Supplier<String> body);

    /** On the span only. */
    @Traced("span only")
    @Event(value = "job.noted", on = Event.On.SPAN)
    @Attribute("made")
    String spanOnly(Color color, Supplier<String> body);

    /** On the current span. */
    @Event(value = "job.seen", on = Event.On.SPAN, when = Event.When.ALWAYS)
    String seen(String job, Supplier<String> body);

    /** Both, without a span of its own, and counted. */
    @Event(value = "job.done", on = Event.On.BOTH, when = Event.When.ALWAYS)
    @Metric("job.count")
    String done(Color color, Supplier<String> body);
}
