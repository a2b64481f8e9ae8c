package io.telewright.support.context;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;

/**
 * Combines the context in a carrier with the current one. The current span is the parent if the carrier names none, or
 * one of the same trace: then something that knows more, such as OpenTelemetry's agent, has already read the carrier.
 * If the current span belongs to another trace, other work has left it there, and the carrier's span is the parent.
 */
final class Arrival {
    private Arrival() {}

    /** The current context without its span, and without the baggage that came with that span. */
    static Context base(Context current) {
        Context base = withoutSpan(current);
        return base == current || Baggage.fromContext(current).isEmpty() ? base : base.with(Baggage.empty());
    }

    /** The current context without its span, or itself if there is none. */
    static Context withoutSpan(Context current) {
        return Span.fromContext(current).getSpanContext().isValid() ? current.with(Span.getInvalid()) : current;
    }

    /**
     * The context that an operation starts from, with its parent.
     *
     * @param said the context in a carrier, extracted into {@link #base}
     */
    static Context settle(Context current, Context said) {
        Span span = Span.fromContext(current);
        SpanContext here = span.getSpanContext();
        SpanContext sender = Span.fromContext(said).getSpanContext();
        boolean isOfAnotherTrace = sender.isValid() && !sender.getTraceId().equals(here.getTraceId());
        if (!here.isValid() || isOfAnotherTrace) {
            return said;
        }
        Baggage local = Baggage.fromContext(current);
        Baggage carried = Baggage.fromContext(said);
        return counts(span)
                ? with(said.with(span), merge(carried, local))
                : with(said, carried.isEmpty() ? local : carried);
    }

    /** Whether a valid span is still going on. A span of this process that is sampled and does not record has ended. */
    private static boolean counts(Span span) {
        SpanContext context = span.getSpanContext();
        return span.isRecording() || context.isRemote() || !context.isSampled();
    }

    /** The entries of both. The local ones win, so that a caller cannot replace an entry that was set here. */
    private static Baggage merge(Baggage carried, Baggage local) {
        if (carried.isEmpty() || carried.equals(local)) {
            return local;
        }
        BaggageBuilder merged = carried.toBuilder();
        local.forEach((key, entry) -> merged.put(key, entry.getValue(), entry.getMetadata()));
        return local.isEmpty() ? carried : merged.build();
    }

    private static Context with(Context context, Baggage baggage) {
        return baggage.equals(Baggage.fromContext(context)) ? context : context.with(baggage);
    }
}
