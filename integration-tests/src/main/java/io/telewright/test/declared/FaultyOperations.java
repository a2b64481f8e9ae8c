package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Operations of every shape whose arguments run code of their own when they are read. */
@Telemetry
public interface FaultyOperations {
    /** A span alone. */
    @Traced("plain {mood} {part.id}")
    String plain(
            Mood mood,
            @Attribute(value = "part.id", path = "id", maxValues = 5) Part part,
            @Attribute(value = "part.text", asString = true, sampling = true) Object text,
            CharSequence letters,
            List<String> tags,
            Callable<String> body)
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
    String full(
            Mood mood,
            @Attribute(value = "part.id", path = "id", maxValues = 5) Part part,
            @Attribute(value = "part.text", asString = true, sampling = true) Object text,
            CharSequence letters,
            List<String> tags,
            Callable<String> body)
            throws Exception;

    /** Every signal, around a future. */
    @Traced("future {mood} {part.id}")
    @Metric("future.count")
    @Metric(value = "future.duration", kind = Metric.Kind.HISTOGRAM)
    @Metric(value = "future.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    @Event(
            value = "future.ended",
            body = "{mood} {part.id} {part.text} {letters} {tags}",
            on = Event.On.BOTH,
            when = Event.When.ALWAYS)
    CompletableFuture<String> future(
            Mood mood,
            @Attribute(value = "part.id", path = "id", maxValues = 5) Part part,
            @Attribute(value = "part.text", asString = true, sampling = true) Object text,
            CharSequence letters,
            List<String> tags,
            Callable<CompletableFuture<String>> body)
            throws Exception;

    /** Every signal, around what may be a future. */
    @Traced("generic {mood} {part.id}")
    @Metric("generic.count")
    @Metric(value = "generic.duration", kind = Metric.Kind.HISTOGRAM)
    @Metric(value = "generic.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    @Event(
            value = "generic.ended",
            body = "{mood} {part.id} {part.text} {letters} {tags}",
            on = Event.On.BOTH,
            when = Event.When.ALWAYS)
    <T> T generic(
            Mood mood,
            @Attribute(value = "part.id", path = "id", maxValues = 5) Part part,
            @Attribute(value = "part.text", asString = true, sampling = true) Object text,
            CharSequence letters,
            List<String> tags,
            Callable<T> body)
            throws Exception;

    /** Metrics alone. */
    @Metric("counted.count")
    @Metric(value = "counted.duration", kind = Metric.Kind.HISTOGRAM)
    @Metric(value = "counted.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    String counted(
            Mood mood, @Attribute(value = "part.id", path = "id", maxValues = 5) Part part, Callable<String> body)
            throws Exception;

    /** An event alone. */
    @Event(
            value = "told.ended",
            body = "{mood} {part.id} {part.text} {letters} {tags}",
            on = Event.On.BOTH,
            when = Event.When.ALWAYS)
    String told(
            Mood mood,
            @Attribute(value = "part.id", path = "id") Part part,
            @Attribute(value = "part.text", asString = true) Object text,
            CharSequence letters,
            List<String> tags,
            Callable<String> body)
            throws Exception;

    /** The current span. */
    @CurrentSpan
    String current(
            Mood mood,
            @Attribute(value = "part.id", path = "id") Part part,
            @Attribute(value = "part.text", asString = true) Object text,
            CharSequence letters,
            List<String> tags,
            Callable<String> body)
            throws Exception;

    /** A span until it is closed. */
    @Traced("open_span {mood} {part.id}")
    SpanScope openSpan(
            Mood mood,
            @Attribute(value = "part.id", path = "id", maxValues = 5) Part part,
            @Attribute(value = "part.text", asString = true, sampling = true) Object text,
            CharSequence letters,
            List<String> tags);

    /** Every signal until it is closed. */
    @Traced("open {mood} {part.id}")
    @Metric("open.count")
    @Metric(value = "open.duration", kind = Metric.Kind.HISTOGRAM)
    @Metric(value = "open.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    @Event(
            value = "open.ended",
            body = "{mood} {part.id} {part.text} {letters} {tags}",
            on = Event.On.BOTH,
            when = Event.When.ALWAYS)
    SpanScope open(
            Mood mood,
            @Attribute(value = "part.id", path = "id", maxValues = 5) Part part,
            @Attribute(value = "part.text", asString = true, sampling = true) Object text,
            CharSequence letters,
            List<String> tags);

    /** What its constants say. */
    enum Mood {
        /** Says it. */
        GOOD,
        /** Cannot say it. */
        BAD;

        /** What it says. */
        @Attribute
        public String word() {
            if (this == BAD) {
                throw new AssertionError("no word for it");
            }
            return "good";
        }
    }

    /** What has an id. */
    interface Part {
        /** Its id. */
        String id();
    }
}
