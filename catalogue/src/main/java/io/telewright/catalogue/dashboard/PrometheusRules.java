package io.telewright.catalogue.dashboard;

import com.google.gson.JsonObject;
import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.Metric;
import io.telewright.catalogue.tree.Tree;
import io.telewright.catalogue.tree.Yaml;
import java.util.stream.Stream;

/**
 * Rules for Prometheus: rate, errors and duration of each operation as series of their own, and an alert for each
 * metric that must always be there, because its value is asked for at each collection. There is no alert about a value,
 * because no declaration says which value is bad.
 */
public final class PrometheusRules {
    private PrometheusRules() {}

    /** The text of the rules. */
    public static String text(Catalogue catalogue) {
        return Yaml.text(new Tree()
                .withItems(
                        "groups",
                        Stream.of(
                                        group(
                                                "telewright-operations",
                                                catalogue.metrics().stream()
                                                        .map(Queries::ofRules)
                                                        .filter(queries ->
                                                                queries.isHistogram() && queries.knowsErrors())
                                                        .flatMap(PrometheusRules::operation)),
                                        group(
                                                "telewright-presence",
                                                catalogue.metrics().stream()
                                                        .filter(Metric::observable)
                                                        .map(PrometheusRules::presence)))
                                .filter(group -> group.has("rules")))
                .fields());
    }

    private static JsonObject group(String name, Stream<JsonObject> rules) {
        return new Tree().with("name", name).withItems("rules", rules).fields();
    }

    private static Stream<JsonObject> operation(Queries queries) {
        String name = PrometheusNames.of(queries.metric());
        return Stream.of(
                recording("job:" + name + ":rate5m", queries.rate("job")),
                recording("job:" + name + ":errors5m", queries.errors("job")),
                recording("job:" + name + ":p95_5m", queries.quantile(0.95, "job")));
    }

    private static JsonObject recording(String name, String expression) {
        return new Tree().with("record", name).with("expr", expression).fields();
    }

    private static JsonObject presence(Metric metric) {
        return new Tree()
                .with("alert", "TelemetryAbsent")
                .with("expr", "absent(" + PrometheusNames.of(metric) + ")")
                .with("for", "10m")
                .with(
                        "labels",
                        new Tree()
                                .with("severity", "warning")
                                .with("metric", metric.name())
                                .fields())
                .with(
                        "annotations",
                        new Tree()
                                .with("summary", "Metric " + metric.name() + " is not there.")
                                .with("description", metric.brief())
                                .fields())
                .fields();
    }
}
