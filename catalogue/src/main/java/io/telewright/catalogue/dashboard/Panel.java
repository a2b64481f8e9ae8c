package io.telewright.catalogue.dashboard;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonObject;
import io.telewright.catalogue.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A panel of a dashboard.
 *
 * @param description what it shows, never empty
 * @param source where its values come from
 * @param unit the unit in Grafana's words
 * @param queries its queries
 */
record Panel(String title, String description, DataSource source, String unit, List<Query> queries) {
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("s", "s"),
            Map.entry("ms", "ms"),
            Map.entry("us", "µs"),
            Map.entry("ns", "ns"),
            Map.entry("By", "bytes"),
            Map.entry("%", "percent"));

    /**
     * A query.
     *
     * @param legend the name of a line
     */
    record Query(String expression, String legend) {
        /** A line for each combination of labels. */
        static Query by(String expression, List<String> labels, String otherwise) {
            String legend = labels.stream().map(label -> "{{" + label + "}}").collect(joining(" "));
            return new Query(expression, legend.isEmpty() ? otherwise : legend);
        }
    }

    /** Grafana's name for one of our units. */
    static String unitOf(String unit) {
        return UNITS.getOrDefault(unit, "short");
    }

    /**
     * The panel in Grafana's format.
     *
     * @param id its number
     * @param x its column, of 24
     * @param y its row
     */
    JsonObject at(int id, int x, int y, int width, int height) {
        return new Tree()
                .with("id", id)
                .with("type", "timeseries")
                .with("title", title)
                .with("description", description)
                .with("datasource", source.reference())
                .with(
                        "gridPos",
                        new Tree()
                                .with("x", x)
                                .with("y", y)
                                .with("w", width)
                                .with("h", height)
                                .fields())
                .with(
                        "fieldConfig",
                        new Tree()
                                .with(
                                        "defaults",
                                        new Tree()
                                                .with("unit", unit)
                                                .with("min", 0)
                                                .fields())
                                .fields())
                .withItems("targets", IntStream.range(0, queries.size()).mapToObj(this::target))
                .fields();
    }

    private JsonObject target(int index) {
        return new Tree()
                .with("refId", String.valueOf((char) ('A' + index)))
                .with("datasource", source.reference())
                .with("expr", queries.get(index).expression())
                .with("legendFormat", queries.get(index).legend())
                .fields();
    }
}
