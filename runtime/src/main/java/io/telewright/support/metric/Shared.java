package io.telewright.support.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.MeterProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The state that all generated objects of one {@link OpenTelemetry} share, so that two objects of a class neither admit
 * different values nor observe the same series. An SDK and its views, such as the global one, have one provider of
 * meters in common. The state lives as long as that provider, so it must not refer to it.
 */
final class Shared {
    private static final Map<Object, Shared> INSTANCES = new WeakHashMap<>();

    private final Map<List<Object>, AdmittedTexts> texts = new ConcurrentHashMap<>();
    private final Map<List<Object>, AdmittedNumbers> numbers = new ConcurrentHashMap<>();
    private final Map<List<Object>, Set<Attributes>> observed = new ConcurrentHashMap<>();

    private Shared() {}

    static Shared of(OpenTelemetry openTelemetry) {
        Object owner = owner(openTelemetry);
        synchronized (INSTANCES) {
            return INSTANCES.computeIfAbsent(owner, it -> new Shared());
        }
    }

    /** The provider of meters, unless another is made each time or none can be had. */
    @SuppressWarnings("ReferenceEquality")
    private static Object owner(OpenTelemetry openTelemetry) {
        try {
            MeterProvider meters = openTelemetry.getMeterProvider();
            return meters == openTelemetry.getMeterProvider() ? Objects.requireNonNull(meters) : openTelemetry;
        } catch (Throwable thrown) {
            return openTelemetry;
        }
    }

    /** The texts admitted for an attribute of an instrument. */
    AdmittedTexts texts(String scope, String instrument, AttributeKey<String> key) {
        return texts.computeIfAbsent(key(scope, instrument, key), it -> new AdmittedTexts());
    }

    /** The numbers admitted for an attribute of an instrument. */
    AdmittedNumbers numbers(String scope, String instrument, AttributeKey<? extends Number> key) {
        return numbers.computeIfAbsent(key(scope, instrument, key), it -> new AdmittedNumbers());
    }

    /** The attributes under which an instrument is being observed. */
    Set<Attributes> observed(String scope, String instrument) {
        return observed.computeIfAbsent(key(scope, instrument), it -> ConcurrentHashMap.newKeySet());
    }

    /**
     * An attribute of an instrument. It is a list and not a record, because the JDK makes classes for the first comparison
     * of records, which would be a large part of a program's first measurement.
     */
    private static List<Object> key(String scope, String instrument, AttributeKey<?> key) {
        return List.of(key(scope, instrument), key);
    }

    /** An instrument. The names of two instruments differ by more than case. */
    private static List<Object> key(String scope, String instrument) {
        return List.of(scope, instrument.toLowerCase(Locale.ROOT));
    }
}
