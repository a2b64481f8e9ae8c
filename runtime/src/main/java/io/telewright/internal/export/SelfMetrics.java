package io.telewright.internal.export;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Has the SDK count what it exports and what it drops, under the names of the semantic conventions, and watches the
 * counts. This does not make recording slower, because counts about each single span and log record are left out,
 * unless the environment asks for them.
 */
final class SelfMetrics {
    private static final String VERSION = "otel.experimental.sdk.telemetry.version";

    private final Losses losses;
    private final List<WatchedReader> readers = new CopyOnWriteArrayList<>();
    private boolean onlyExports;
    private boolean latest;

    SelfMetrics(Losses losses) {
        this.losses = losses;
    }

    /** The reader to use in its place. */
    MetricReader watch(MetricReader reader) {
        WatchedReader watched = new WatchedReader(reader, losses);
        readers.add(watched);
        return watched;
    }

    /** Whether they count no single spans and log records. */
    boolean areOnlyOfExports() {
        return onlyExports;
    }

    /** Whether they have the names of the semantic conventions. */
    boolean areLatest() {
        return latest;
    }

    /** Looks a last time, for losses during the shutdown. */
    void look() {
        readers.forEach(WatchedReader::look);
    }

    /** The properties that switch them on. Not on the console, whose readers look for the metrics of the program. */
    Map<String, String> properties(ConfigProperties config) {
        onlyExports = config.getString(VERSION, "").isBlank()
                && !config.getList("otel.metrics.exporter").contains("console");
        latest = onlyExports || config.getString(VERSION, "").equalsIgnoreCase("latest");
        return onlyExports ? Map.of(VERSION, "latest") : Map.of();
    }
}
