package io.telewright.example.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/scaling.md}: how many series the declarations allow, from the bounds in the catalogue. */
class SeriesBudgetTest {
    /** What the SDK keeps of a metric. */
    private static final long LIMIT = 2_000;

    private final JsonObject catalogue = JsonParser.parseString(
                    Files.readString(Path.of("target/catalogue/catalogue.json")))
            .getAsJsonObject();
    private final Map<String, Long> values = catalogue.getAsJsonArray("attributes").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .collect(Collectors.toMap(attribute -> attribute.get("key").getAsString(), SeriesBudgetTest::values));

    SeriesBudgetTest() throws IOException {}

    @Test
    void theTableIsWhatTheDeclarationsAllow() throws IOException {
        List<String> rows = new ArrayList<>();
        long all = 0;
        for (JsonElement element : catalogue.getAsJsonArray("metrics")) {
            JsonObject metric = element.getAsJsonObject();
            long sets = Math.min(LIMIT, sets(metric.getAsJsonArray("attributes")));
            long each = seriesOfASet(metric);
            all += sets * each;
            rows.add("| `%s` | %,d | %d | %,d |".formatted(metric.get("name").getAsString(), sets, each, sets * each));
        }
        rows.add("| **all** | | | %,d |".formatted(all));

        assertThat(Files.readString(Path.of("../docs/scaling.md"))).contains(String.join("\n", rows));
    }

    /** What is known only at the end counts as one dimension, whose values are the sum; the others multiply. */
    private long sets(JsonArray attributes) {
        long product = 1;
        long ends = 1;
        for (JsonElement element : attributes) {
            JsonObject attribute = element.getAsJsonObject();
            long count = values.get(attribute.get("key").getAsString());
            switch (attribute.get("requirement").getAsString()) {
                case "required" -> product *= count;
                case "conditionally_required" -> ends += count;
                default -> product *= count + 1;
            }
        }
        return product * ends;
    }

    /** Prometheus keeps a series for each bucket, one for what is above them, a sum and a count. */
    private static long seriesOfASet(JsonObject metric) {
        return metric.get("instrument").getAsString().equals("histogram")
                ? metric.getAsJsonArray("buckets").size() + 3L
                : 1;
    }

    /** Texts such as "4 values" and "the first 10 values, then _OTHER". */
    private static long values(JsonObject attribute) {
        return attribute.getAsJsonArray("bounds").asList().stream()
                .map(JsonElement::getAsString)
                .filter(bound -> bound.matches(".*\\d.*"))
                .mapToLong(bound -> Long.parseLong(bound.replaceAll("\\D", "")) + (bound.contains("_OTHER") ? 1 : 0))
                .reduce(attribute.getAsJsonArray("values").size(), Math::max);
    }
}
