package io.telewright.internal;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.telewright.internal.report.Warnings;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Limits the failure of one of several formats to that format. Headers of Jaeger that cannot be read, or baggage that
 * does not fit into its header, are no reason to lose the content of the other formats.
 */
final class GuardedPropagator implements TextMapPropagator {
    private final TextMapPropagator propagator;
    private final AtomicBoolean reported = new AtomicBoolean();

    GuardedPropagator(TextMapPropagator propagator) {
        this.propagator = propagator;
    }

    @Override
    public Collection<String> fields() {
        return propagator.fields();
    }

    @Override
    public <C> void inject(Context context, @Nullable C carrier, TextMapSetter<C> setter) {
        try {
            propagator.inject(context, carrier, setter);
        } catch (Throwable thrown) {
            report("writing", thrown);
        }
    }

    @Override
    public <C> Context extract(Context context, @Nullable C carrier, TextMapGetter<C> getter) {
        try {
            return propagator.extract(context, carrier, getter);
        } catch (Throwable thrown) {
            report("reading", thrown);
            return context;
        }
    }

    private void report(String doing, Throwable thrown) {
        if (reported.compareAndSet(false, true)) {
            Warnings.warn("Propagator " + propagator + " failed in " + doing + "; this is reported once.", thrown);
        }
    }

    @Override
    public String toString() {
        return propagator.toString();
    }
}
