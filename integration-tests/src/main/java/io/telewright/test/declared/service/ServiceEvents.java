package io.telewright.test.declared.service;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;
import io.telewright.test.declared.Color;
import java.util.NoSuchElementException;

/** Events of decorated calls: when there is one, and where. */
public interface ServiceEvents {
    /** Returned, in the log. */
    @Traced(notAnError = NoSuchElementException.class)
    @Event("returned.log")
    String returnLog(@Attribute("job.id") String job) throws Exception;

    /** Returned, on the span. */
    @Traced(notAnError = NoSuchElementException.class)
    @Event(value = "returned.span", on = Event.On.SPAN)
    String returnSpan(@Attribute("job.id") String job) throws Exception;

    /** Returned, in both. */
    @Traced(notAnError = NoSuchElementException.class)
    @Event(value = "returned.both", on = Event.On.BOTH)
    String returnBoth(@Attribute("job.id") String job) throws Exception;

    /** Thrown, in the log. */
    @Traced(notAnError = NoSuchElementException.class)
    @Event(value = "thrown.log", when = Event.When.FAILURE)
    String throwLog(@Attribute("job.id") String job) throws Exception;

    /** Thrown, on the span. */
    @Traced(notAnError = NoSuchElementException.class)
    @Event(value = "thrown.span", when = Event.When.FAILURE, on = Event.On.SPAN)
    String throwSpan(@Attribute("job.id") String job) throws Exception;

    /** Thrown, in both. */
    @Traced(notAnError = NoSuchElementException.class)
    @Event(value = "thrown.both", when = Event.When.FAILURE, on = Event.On.BOTH)
    String throwBoth(@Attribute("job.id") String job) throws Exception;

    /** Always, in the log. */
    @Traced(notAnError = NoSuchElementException.class)
    @Event(value = "always.log", when = Event.When.ALWAYS)
    String alwaysLog(@Attribute("job.id") String job) throws Exception;

    /** Always, on the span. */
    @Traced(notAnError = NoSuchElementException.class)
    @Event(value = "always.span", when = Event.When.ALWAYS, on = Event.On.SPAN)
    String alwaysSpan(@Attribute("job.id") String job) throws Exception;

    /** Always, in both. */
    @Traced(notAnError = NoSuchElementException.class)
    @Event(value = "always.both", when = Event.When.ALWAYS, on = Event.On.BOTH)
    String alwaysBoth(@Attribute("job.id") String job) throws Exception;

    /** With a message of the parameter and the result, and a severity; without a span. */
    @Event(value = "job.told", body = "Job {job.id} made {job.color}.", severity = Severity.WARN)
    @Attribute("job.color")
    Color told(@Attribute("job.id") String job);

    /** On the span of the caller, counted, without one of its own. */
    @Event(value = "job.seen", on = Event.On.SPAN, when = Event.When.ALWAYS)
    @Metric("job.seen.calls")
    void seen(@Attribute("job.id") String job);
}
