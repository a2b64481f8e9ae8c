package io.telewright.catalogue.dashboard;

import com.google.gson.JsonObject;
import io.telewright.catalogue.tree.Tree;

/** The source of the values of a panel, which a variable of the dashboard selects. */
enum DataSource {
    METRICS("prometheus", "datasource", "Data source"),
    EVENTS("loki", "logs", "Data source of events");

    private final String type;
    private final String variable;
    private final String label;

    DataSource(String type, String variable, String label) {
        this.type = type;
        this.variable = variable;
        this.label = label;
    }

    /** The reference to the source in a panel, a query or a variable. */
    JsonObject reference() {
        return new Tree().with("type", type).with("uid", "${" + variable + "}").fields();
    }

    /** The variable that selects it. */
    JsonObject variable() {
        return new Tree()
                .with("name", variable)
                .with("label", label)
                .with("type", "datasource")
                .with("query", type)
                .fields();
    }

    /** A variable whose values come from it. */
    JsonObject variable(String name, String label, String query) {
        return new Tree()
                .with("name", name)
                .with("label", label)
                .with("type", "query")
                .with("datasource", reference())
                .with("query", query)
                .with("includeAll", true)
                .with("multi", true)
                .with("allValue", ".+")
                .with("refresh", 2)
                .fields();
    }
}
