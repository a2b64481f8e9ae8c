package io.telewright.test.endings;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** What publishers do when they are subscribed to: the test's business, or to signal at once. */
final class Source {
    static final String VALUE = "value";

    private final Consumer<Signals> atOnce;
    private final List<Signals> subscriptions = new ArrayList<>();
    private final List<SpanContext> current = new ArrayList<>();
    private final AtomicInteger cancellations = new AtomicInteger();

    Source(Consumer<Signals> atOnce) {
        this.atOnce = atOnce;
    }

    Source() {
        this(signals -> {});
    }

    void subscribed(Signals signals) {
        subscriptions.add(signals);
        current.add(Span.current().getSpanContext());
        atOnce.accept(signals);
    }

    void cancelled() {
        cancellations.incrementAndGet();
    }

    /** The signals of one subscription. */
    Signals subscription(int index) {
        return subscriptions.get(index);
    }

    /** The spans that were current in the subscriptions. */
    List<SpanContext> current() {
        return current;
    }

    int cancellations() {
        return cancellations.get();
    }
}
