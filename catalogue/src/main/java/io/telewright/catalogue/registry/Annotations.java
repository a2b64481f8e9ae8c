package io.telewright.catalogue.registry;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.telewright.catalogue.Metric;
import io.telewright.catalogue.tree.Tree;
import java.util.List;

/** Facts that only we know, in the place that registries provide for such facts. */
final class Annotations {
    private Annotations() {}

    static JsonObject of(List<String> sources) {
        return ours(new Tree().withTexts("declared_by", sources));
    }

    static JsonObject of(List<String> sources, List<String> scopes) {
        return ours(new Tree().withTexts("declared_by", sources).withTexts("scopes", scopes));
    }

    static JsonObject of(Metric metric) {
        Tree tree = new Tree().withTexts("declared_by", metric.sources()).withTexts("scopes", metric.scopes());
        if (!metric.buckets().isEmpty()) {
            JsonArray buckets = new JsonArray();
            metric.buckets().forEach(buckets::add);
            tree.with("buckets", buckets);
        }
        JsonObject annotations = ours(tree);
        annotations.add(
                "code_generation",
                new Tree()
                        .with("metric_value_type", metric.number().equals("long") ? "int" : "double")
                        .fields());
        return annotations;
    }

    private static JsonObject ours(Tree tree) {
        return new Tree().with("telewright", tree.fields()).fields();
    }
}
