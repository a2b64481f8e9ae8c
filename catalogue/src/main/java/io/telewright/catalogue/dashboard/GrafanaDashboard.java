package io.telewright.catalogue.dashboard;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.Event;
import io.telewright.catalogue.Metric;
import io.telewright.catalogue.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dashboard for Grafana with a row for each metric, and with the events that are log records. Its variables select the
 * data sources, the jobs, the instances and the services.
 */
public final class GrafanaDashboard {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final int COLUMNS = 24;
    private static final int HEIGHT = 8;
    private static final int EVENTS_A_ROW = 3;

    private GrafanaDashboard() {}

    /**
     * The text of the dashboard.
     *
     * @param title its title
     */
    public static String text(Catalogue catalogue, String title) {
        JsonObject dashboard = new Tree()
                .with("title", title)
                .with("description", "All metrics and events that the code declares. Written by Telewright.")
                .with("uid", "telewright")
                .with("schemaVersion", 39)
                .with("editable", true)
                .with("refresh", "30s")
                .with(
                        "time",
                        new Tree().with("from", "now-1h").with("to", "now").fields())
                .withTexts("tags", List.of("telewright"))
                .with(
                        "templating",
                        new Tree().withItems("list", variables(catalogue)).fields())
                .withItems("panels", panels(catalogue).stream())
                .fields();
        return GSON.toJson(dashboard) + "\n";
    }

    private static Stream<JsonObject> variables(Catalogue catalogue) {
        return Stream.concat(ofMetrics(catalogue.metrics()), logged(catalogue).isEmpty() ? Stream.of() : ofEvents());
    }

    private static Stream<JsonObject> ofMetrics(List<Metric> metrics) {
        String any = metrics.isEmpty() ? "up" : selector(metrics);
        return Stream.of(
                DataSource.METRICS.variable(),
                DataSource.METRICS.variable("job", "Job", "label_values(" + any + ", job)"),
                DataSource.METRICS.variable(
                        "instance", "Instance", "label_values(" + any.replace("}", ",job=~\"$job\"}") + ", instance)"));
    }

    private static Stream<JsonObject> ofEvents() {
        return Stream.of(
                DataSource.EVENTS.variable(),
                DataSource.EVENTS.variable("service", "Service", "label_values(service_name)"));
    }

    /** All series of the catalogue, whatever the suffixes of their names. */
    private static String selector(List<Metric> metrics) {
        List<String> names =
                metrics.stream().map(PrometheusNames::of).distinct().sorted().toList();
        return "{__name__=~\"(" + String.join("|", names) + ")(_count)?\"}";
    }

    private static List<JsonObject> panels(Catalogue catalogue) {
        List<List<Panel>> rows = new ArrayList<>();
        catalogue.metrics().forEach(metric -> rows.add(new Panels(metric).all()));
        List<Panel> events = logged(catalogue).stream().map(EventPanel::of).toList();
        for (int i = 0; i < events.size(); i += EVENTS_A_ROW) {
            rows.add(events.subList(i, Math.min(i + EVENTS_A_ROW, events.size())));
        }
        return placed(rows);
    }

    /** The events that are log records: those on spans are in the store of traces. */
    private static List<Event> logged(Catalogue catalogue) {
        return catalogue.events().stream()
                .filter(event -> !event.on().equals(List.of("span")))
                .toList();
    }

    private static List<JsonObject> placed(List<List<Panel>> rows) {
        List<JsonObject> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Panel> panels = rows.get(row);
            int width = COLUMNS / panels.size();
            for (int i = 0; i < panels.size(); i++) {
                placed.add(panels.get(i).at(placed.size() + 1, i * width, row * HEIGHT, width, HEIGHT));
            }
        }
        return placed;
    }
}
