package io.telewright.support.context;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links a span to those of other traces. */
public final class Links {
    /** The number of characters of a foreign text that a report repeats. */
    private static final int SHOWN = 80;

    private Links() {}

    /**
     * Adds links to a recording span.
     *
     * @param linked a {@code SpanContext}, {@code Span}, {@code Context} or string, or an {@code Optional},
     *     {@code Iterable} or array of these; {@code null} gives none
     * @param place the operation, for the report of what names no trace
     */
    public static void add(Span span, @Nullable Object linked, String place) {
        try {
            if (linked instanceof Object[] all) {
                addAll(span, Arrays.asList(all), place);
            } else if (linked instanceof Iterable<?> all) {
                addAll(span, all, place);
            } else if (linked instanceof Optional<?> maybe) {
                maybe.ifPresent(one -> add(span, one, place));
            } else if (linked != null) {
                addOne(span, linked, place);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.LINKS_OF, place, thrown);
        }
    }

    /**
     * Adds a link to the span that the headers of a message name, if there is one.
     *
     * @param place the operation, for the report of what is thrown
     */
    public static <C> void extract(
            Span span, TextMapPropagator propagator, @Nullable C message, TextMapGetter<C> getter, String place) {
        if (message == null || !Carriers.crosses(propagator)) {
            return;
        }
        try {
            SpanContext sender = Span.fromContext(Carriers.read(Context.root(), propagator, message, getter, place))
                    .getSpanContext();
            if (sender.isValid()) {
                span.addLink(sender);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.LINKS_OF, place, thrown);
        }
    }

    /** The same for several messages. */
    public static <C> void extractAll(
            Span span,
            TextMapPropagator propagator,
            @Nullable Iterable<? extends @Nullable C> messages,
            TextMapGetter<C> getter,
            String place) {
        try {
            if (messages != null) {
                for (C message : messages) {
                    extract(span, propagator, message, getter, place);
                }
            }
        } catch (Throwable thrown) {
            Faults.report(Place.LINKS_OF, place, thrown);
        }
    }

    /** The same for an array. */
    public static <C> void extractAll(
            Span span,
            TextMapPropagator propagator,
            @Nullable C @Nullable [] messages,
            TextMapGetter<C> getter,
            String place) {
        try {
            extractAll(span, propagator, messages == null ? null : Arrays.asList(messages), getter, place);
        } catch (Throwable thrown) {
            Faults.report(Place.LINKS_OF, place, thrown);
        }
    }

    private static void addAll(Span span, Iterable<?> linked, String place) {
        for (Object one : linked) {
            add(span, one, place);
        }
    }

    private static void addOne(Span span, Object linked, String place) {
        SpanContext context = spanContext(linked);
        if (context.isValid()) {
            span.addLink(context);
            return;
        }
        String text = linked.toString().replaceAll("\\p{Cntrl}", "?");
        Faults.report(
                "A link of " + place,
                "it is left out, since '" + text.substring(0, Math.min(text.length(), SHOWN))
                        + "' names no trace. Give a valid span context, a W3C traceparent or the 32 hexadecimal digits"
                        + " of a trace id. This is reported once.");
    }

    private static SpanContext spanContext(Object linked) {
        if (linked instanceof SpanContext context) {
            return context;
        }
        if (linked instanceof Span span) {
            return span.getSpanContext();
        }
        return linked instanceof Context context
                ? Span.fromContext(context).getSpanContext()
                : ForeignTrace.parse(linked.toString());
    }
}
