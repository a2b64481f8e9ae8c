package io.telewright.support.context;

import io.opentelemetry.context.propagation.TextMapSetter;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import org.jspecify.annotations.Nullable;

/**
 * Writes each header that can be written. One that cannot is left out and reported, and the others are still written. A
 * line break or a NUL is never written, even if a carrier would take it: it would begin another header, or end all of
 * them. Propagators such as Jaeger's write the values of the baggage as they are, and the baggage may come from any
 * caller.
 */
final class GuardedSetter<C> implements TextMapSetter<C> {
    private final TextMapSetter<C> setter;

    private GuardedSetter(TextMapSetter<C> setter) {
        this.setter = setter;
    }

    /** Guards a setter, unless it is guarded. */
    static <C> TextMapSetter<C> of(TextMapSetter<C> setter) {
        return setter instanceof GuardedSetter<C> ? setter : new GuardedSetter<>(setter);
    }

    @Override
    public void set(@Nullable C carrier, String name, String value) {
        try {
            if (isBroken(name) || isBroken(value)) {
                throw new IllegalArgumentException(
                        "The header " + name + " was not written, because it has a line break or a NUL character.");
            }
            setter.set(carrier, name, value);
        } catch (Throwable thrown) {
            Faults.report(Place.WRITING_OF_A_HEADER_BY, owner(), thrown);
        }
    }

    private static boolean isBroken(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0;
    }

    /** The class that has the setter, because the class of a method reference has no useful name. */
    private String owner() {
        String name = setter.getClass().getName();
        int lambda = name.indexOf("$$Lambda");
        return lambda < 0 ? name : name.substring(0, lambda);
    }
}
