package io.telewright.catalogue.dashboard;

import io.telewright.catalogue.Event;
import java.util.List;

/**
 * The panel of an event: how often it was emitted. Loki keeps the name of a log record that arrives by OTLP as structured
 * metadata, {@code event_name}.
 */
final class EventPanel {
    private EventPanel() {}

    static Panel of(Event event) {
        return new Panel(
                event.name(),
                event.brief() + " How many, in an interval.",
                DataSource.EVENTS,
                "short",
                List.of(new Panel.Query(
                        "sum (count_over_time({service_name=~\"$service\"} | event_name=\"" + event.name()
                                + "\" [$__auto]))",
                        "events")));
    }
}
