package io.telewright.test.reliability;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** System properties that are set until the test ends. */
final class Properties implements AfterEachCallback {
    private final Set<String> names = new HashSet<>();

    /** Those that let the queues of spans and log records hold so many. */
    static Map<String, String> queues(int size) {
        return Map.of(
                "otel.bsp.max.queue.size", String.valueOf(size), "otel.blrp.max.queue.size", String.valueOf(size));
    }

    void set(Map<String, String> values) {
        names.addAll(values.keySet());
        values.forEach(System::setProperty);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        names.forEach(System::clearProperty);
    }
}
