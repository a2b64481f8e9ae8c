package io.telewright.catalogue.dashboard;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.Metric;
import io.telewright.catalogue.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A dashboard for Grafana with a row for each metric. Its variables select the data source, the jobs and the instances. */
public final class GrafanaDashboard {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final int COLUMNS = 24;
    private static final int HEIGHT = 8;

    private GrafanaDashboard() {}

    /**
     * The text of the dashboard.
     *
     * @param title its title
     */
    public static String text(Catalogue catalogue, String title) {
        JsonObject dashboard = new Tree()
                .with("title", title)
                .with("description", "All metrics that the code declares. Written by Telewright.")
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
        JsonObject source = new Tree()
                .with("name", "datasource")
                .with("label", "Data source")
                .with("type", "datasource")
                .with("query", "prometheus")
                .fields();
        String any = catalogue.metrics().isEmpty() ? "up" : selector(catalogue.metrics());
        return Stream.of(
                source,
                variable("job", "Job", "label_values(" + any + ", job)"),
                variable(
                        "instance", "Instance", "label_values(" + any.replace("}", ",job=~\"$job\"}") + ", instance)"));
    }

    /** All series of the catalogue, whatever the suffixes of their names. */
    private static String selector(List<Metric> metrics) {
        List<String> names =
                metrics.stream().map(PrometheusNames::of).distinct().sorted().toList();
        return "{__name__=~\"(" + String.join("|", names) + ")(_count)?\"}";
    }

    private static JsonObject variable(String name, String label, String query) {
        return new Tree()
                .with("name", name)
                .with("label", label)
                .with("type", "query")
                .with("datasource", Panel.dataSource())
                .with("query", query)
                .with("includeAll", true)
                .with("multi", true)
                .with("allValue", ".+")
                .with("refresh", 2)
                .fields();
    }

    private static List<JsonObject> panels(Catalogue catalogue) {
        List<JsonObject> placed = new ArrayList<>();
        int y = 0;
        for (Metric metric : catalogue.metrics()) {
            List<Panel> panels = new Panels(metric).all();
            int width = COLUMNS / panels.size();
            for (int i = 0; i < panels.size(); i++) {
                placed.add(panels.get(i).at(placed.size() + 1, i * width, y, width, HEIGHT));
            }
            y += HEIGHT;
        }
        return placed;
    }
}
