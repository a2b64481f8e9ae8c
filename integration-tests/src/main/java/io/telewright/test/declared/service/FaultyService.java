package io.telewright.test.declared.service;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;
import io.telewright.test.declared.FaultyOperations.Mood;
import io.telewright.test.declared.FaultyOperations.Part;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Methods of every shape, all with the same arguments, which run code of their own when they are read. */
public interface FaultyService {
    /** A span alone. */
    @Traced("plain {mood} {part.id}")
    String plain(
            @Attribute Mood mood,
            @Attribute(value = "part.id", path = "id", maxValues = 5) Part part,
            @Attribute(value = "part.text", asString = true, sampling = true) Object text,
            @Attribute CharSequence letters,
            @Attribute List<String> tags)
            throws Exception;

    /** Every signal. */
    @Traced("full {mood} {part.id}")
    @Metric("full.count")
    @Metric(value = "full.duration", kind = Metric.Kind.HISTOGRAM)
    @Metric(value = "full.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    @Event(
            value = "full.ended",
            body = "{mood} {part.id} {part.text} {letters} {tags}",
            on = Event.On.BOTH,
            when = Event.When.ALWAYS)
    @Attribute(value = "result.text", asString = true)
    Object full(
            @Attribute Mood mood,
            @Attribute(value = "part.id", path = "id", maxValues = 5) Part part,
            @Attribute(value = "part.text", asString = true, sampling = true) Object text,
            @Attribute CharSequence letters,
            @Attribute List<String> tags)
            throws Exception;

    /** Every signal, until a future completes. */
    @Traced("future {mood} {part.id}")
    @Metric("future.count")
    @Metric(value = "future.duration", kind = Metric.Kind.HISTOGRAM)
    @Metric(value = "future.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    @Event(
            value = "future.ended",
            body = "{mood} {part.id} {part.text} {letters} {tags}",
            on = Event.On.BOTH,
            when = Event.When.ALWAYS)
    @Attribute(value = "result.text", asString = true)
    CompletableFuture<Object> future(
            @Attribute Mood mood,
            @Attribute(value = "part.id", path = "id", maxValues = 5) Part part,
            @Attribute(value = "part.text", asString = true, sampling = true) Object text,
            @Attribute CharSequence letters,
            @Attribute List<String> tags)
            throws Exception;

    /** A span alone, until a future completes. */
    @Traced
    CompletableFuture<Object> plainFuture(
            @Attribute Mood mood,
            @Attribute(value = "part.id", path = "id") Part part,
            @Attribute(value = "part.text", asString = true) Object text,
            @Attribute CharSequence letters,
            @Attribute List<String> tags)
            throws Exception;

    /** Metrics alone. */
    @Metric("counted.count")
    @Metric(value = "counted.duration", kind = Metric.Kind.HISTOGRAM)
    @Metric(value = "counted.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    String counted(
            @Attribute Mood mood,
            @Attribute(value = "part.id", path = "id", maxValues = 5) Part part,
            Object text,
            CharSequence letters,
            List<String> tags)
            throws Exception;

    /** An event alone. */
    @Event(
            value = "told.ended",
            body = "{mood} {part.id} {part.text} {letters} {tags}",
            on = Event.On.BOTH,
            when = Event.When.ALWAYS)
    String told(
            @Attribute Mood mood,
            @Attribute(value = "part.id", path = "id") Part part,
            @Attribute(value = "part.text", asString = true) Object text,
            @Attribute CharSequence letters,
            @Attribute List<String> tags)
            throws Exception;

    /** The current span. */
    @CurrentSpan
    @Attribute(value = "result.text", asString = true)
    Object current(
            @Attribute Mood mood,
            @Attribute(value = "part.id", path = "id") Part part,
            @Attribute(value = "part.text", asString = true) Object text,
            @Attribute CharSequence letters,
            @Attribute List<String> tags)
            throws Exception;
}
