package io.telewright.internal.settings;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the properties that are numbers and durations. */
final class CheckNumbers {
    private static final List<String> LIMITS = List.of(
            "otel.attribute.value.length.limit",
            "otel.attribute.count.limit",
            "otel.span.attribute.value.length.limit",
            "otel.span.attribute.count.limit",
            "otel.span.event.count.limit",
            "otel.span.link.count.limit");

    /** That of the SDK. */
    private static final int DEFAULT_QUEUE_SIZE = 2048;

    private static final String DURATION = "a duration such as 500ms, 10s or 1m";

    private final NamedProperties properties;

    CheckNumbers(NamedProperties properties) {
        this.properties = properties;
    }

    void checkAll() {
        for (String limit : LIMITS) {
            atLeast(0, limit);
        }
        atLeast(1, "otel.java.metrics.cardinality.limit");
        duration("otel.metric.export.interval", Duration.ofNanos(1), ", above zero");
        duration("otel.metric.export.timeout");
        processor("otel.bsp.");
        processor("otel.blrp.");
        ratio();
    }

    private void processor(String prefix) {
        duration(prefix + "schedule.delay");
        duration(prefix + "export.timeout");
        Integer queue = whole(prefix + "max.queue.size", 1, Check.MAX_SIZE);
        Integer batch = whole(prefix + "max.export.batch.size", 1, Check.MAX_SIZE);
        if (batch != null && batch > (queue == null ? DEFAULT_QUEUE_SIZE : queue)) {
            throw properties.notAllowed(
                    prefix + "max.export.batch.size",
                    queue == null
                            ? "at most " + DEFAULT_QUEUE_SIZE + ", the queue size where neither queueSize nor "
                                    + properties.name(prefix + "max.queue.size") + " is set"
                            : "at most " + properties.name(prefix + "max.queue.size") + ", which is " + queue);
        }
    }

    /** A duration that is not negative. */
    void duration(String property) {
        duration(property, Duration.ZERO, "");
    }

    private void duration(String property, Duration minimum, String also) {
        Duration value;
        try {
            value = properties.config().getDuration(property);
        } catch (ConfigurationException unreadable) {
            throw properties.notAllowed(property, DURATION + also);
        }
        if (value != null && value.compareTo(minimum) < 0) {
            throw properties.notAllowed(property, DURATION + also);
        }
    }

    private void atLeast(int minimum, String property) {
        whole(property, minimum, Integer.MAX_VALUE);
    }

    private @Nullable Integer whole(String property, int minimum, int maximum) {
        try {
            Integer value = properties.config().getInt(property);
            if (value == null || (value >= minimum && value <= maximum)) {
                return value;
            }
        } catch (ConfigurationException unreadable) {
            throw notWhole(property, minimum, maximum);
        }
        throw notWhole(property, minimum, maximum);
    }

    private IllegalArgumentException notWhole(String property, int minimum, int maximum) {
        return properties.notAllowed(
                property, "a whole number from " + minimum + (maximum == Integer.MAX_VALUE ? " on" : " to " + maximum));
    }

    /** Other samplers have arguments of other kinds. */
    private void ratio() {
        String argument = properties.text("otel.traces.sampler.arg");
        if (properties.text("otel.traces.sampler").endsWith("traceidratio")
                && !argument.isEmpty()
                && !isRatio(argument)) {
            throw properties.notAllowed("otel.traces.sampler.arg", "a number from 0 to 1");
        }
    }

    private static boolean isRatio(String value) {
        try {
            double ratio = Double.parseDouble(value);
            return ratio >= 0 && ratio <= 1;
        } catch (NumberFormatException unreadable) {
            return false;
        }
    }
}
