package io.telewright.support.context;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;

/**
 * Settles what a carrier says with what is current where it arrives. The current span is the parent if the carrier names
 * none, or one of the same trace: then something that knows more, such as OpenTelemetry's agent, has read the carrier
 * already. A span of another trace that is current has been left there by other work, and the carrier's is the parent.
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
     * @param said what a carrier says, extracted into {@link #base}
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

    /** Whether a valid span is still going on. One of this process that is sampled and does not record has ended. */
    private static boolean counts(Span span) {
        SpanContext context = span.getSpanContext();
        return span.isRecording() || context.isRemote() || !context.isSampled();
    }

    /** The entries of both, of which the local ones win: a caller cannot replace what has been set here. */
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
