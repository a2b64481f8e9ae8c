package io.telewright.catalogue.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.telewright.catalogue.testing.Module;
import io.telewright.catalogue.testing.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard keeps the rules of Grafana's dashboard linter, and the rules are ones that Prometheus takes. */
class DashboardsTest {
    private static final String PAYMENTS = """
            @Telemetry
            public interface Payments {
                /** Charges a card. */
                @Traced(value = "charge card", kind = SpanKind.CLIENT)
                @Metric(value = "charge.duration", kind = Metric.Kind.HISTOGRAM)
                void charge(@Attribute("card.brand") Brand brand, Runnable body);

                /** Pieces. */
                @Metric(value = "pieces", kind = Metric.Kind.HISTOGRAM, unit = "{piece}")
                void pieces(int count);

                /** Cards that were charged. */
                @Metric(value = "charged", unit = "{card}")
                void charged();

                /** Money in the till. */
                @Metric(value = "till.fill", kind = Metric.Kind.GAUGE, unit = "1")
                Registration fill(java.util.function.DoubleSupplier fill);

                /** A card was refused. */
                @Event("card.refused")
                void refused();

                /** A card was looked at. */
                @Event(value = "card.seen", on = Event.On.SPAN)
                void seen();

                enum Brand { VISA, AMEX }
            }
            """;

    @TempDir
    Path folder;

    private Path rules;
    private JsonObject dashboard;

    @BeforeEach
    void write() throws IOException {
        Path classes = Module.compile(folder.resolve("classes"), PAYMENTS);
        assertThat(Tool.run("dashboards", "--classpath", classes, "--out", folder, "--title", "Shop"))
                .isEqualTo(new Tool(0, ""));
        rules = folder.resolve("prometheus-rules.yaml");
        dashboard = JsonParser.parseString(Files.readString(folder.resolve("grafana.json")))
                .getAsJsonObject();
    }

    @Test
    void theDataSourceTheJobsAndTheInstancesAreVariables() {
        List<String> names = new ArrayList<>();
        dashboard
                .getAsJsonObject("templating")
                .getAsJsonArray("list")
                .forEach(variable ->
                        names.add(variable.getAsJsonObject().get("name").getAsString()));

        assertThat(names).containsExactly("datasource", "job", "instance", "logs", "service");
        assertThat(dashboard.get("title").getAsString()).isEqualTo("Shop");
    }

    @Test
    void everyPanelHasATitleADescriptionAUnitAndTheVariableDataSource() {
        assertThat(panels()).hasSize(8).allSatisfy(panel -> {
            assertThat(panel.get("title").getAsString()).isNotBlank();
            assertThat(panel.get("description").getAsString()).isNotBlank();
            assertThat(panel.getAsJsonObject("datasource").get("uid").getAsString())
                    .isIn("${datasource}", "${logs}");
            assertThat(panel.getAsJsonObject("fieldConfig")
                            .getAsJsonObject("defaults")
                            .get("unit")
                            .getAsString())
                    .isNotBlank();
        });
    }

    @Test
    void anEventThatIsALogRecordIsCounted() {
        List<JsonObject> events = panels().stream()
                .filter(panel -> panel.getAsJsonObject("datasource")
                        .get("type")
                        .getAsString()
                        .equals("loki"))
                .toList();

        assertThat(events).singleElement().satisfies(panel -> {
            assertThat(panel.get("title").getAsString()).isEqualTo("card.refused");
            assertThat(panel.get("description").getAsString()).startsWith("A card was refused.");
        });
        assertThat(queries("loki"))
                .containsExactly("sum (count_over_time({service_name=~\"$service\"}"
                        + " | event_name=\"card.refused\" [$__auto]))");
    }

    @Test
    void everyQueryOfAMetricMatchesJobAndInstanceAndTakesRatesOverGrafanasInterval() {
        assertThat(queries("prometheus")).allSatisfy(query -> {
            assertThat(query).contains("job=~\"$job\",instance=~\"$instance\"");
            assertThat(query.contains("rate(")).isEqualTo(query.contains("[$__rate_interval]"));
        });
    }

    @Test
    void anOperationHasItsRateItsErrorsAndItsDuration() {
        String own = "job=~\"$job\",instance=~\"$instance\"";

        assertThat(queries("prometheus"))
                .contains("sum by (card_brand) (rate(charge_duration_seconds_count{" + own + "}[$__rate_interval]))")
                .contains("(sum by (card_brand) (rate(charge_duration_seconds_count{" + own
                        + ",error_type!=\"\"}[$__rate_interval])) or 0 * sum by (card_brand)"
                        + " (rate(charge_duration_seconds_count{" + own + "}[$__rate_interval]))) / sum by (card_brand)"
                        + " (rate(charge_duration_seconds_count{" + own + "}[$__rate_interval]))")
                .contains("histogram_quantile(0.95, sum by (le) (rate(charge_duration_seconds_bucket{" + own
                        + "}[$__rate_interval])))")
                .contains("sum (rate(charged_total{" + own + "}[$__rate_interval]))")
                .contains("sum (till_fill_ratio{" + own + "})");
    }

    @Test
    void operationsAreRecordedAndWhatIsObservedHasToBeThere() throws IOException {
        assertThat(Files.readString(rules))
                .contains("- record: \"job:charge_duration_seconds:rate5m\"\n"
                        + "        expr: \"sum by (job) (rate(charge_duration_seconds_count[5m]))\"")
                .contains("expr: \"absent(till_fill_ratio)\"")
                .doesNotContain("pieces", "absent(charge");
    }

    @Test
    void promtoolFindsNothingWrongWithTheRules() throws Exception {
        String programs = System.getProperty("telewright.prometheus", "");
        assumeTrue(!programs.isEmpty(), "-Dtelewright.prometheus names no directory");

        Process promtool = new ProcessBuilder(programs + "/promtool", "check", "rules", rules.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(promtool.waitFor()).as(output).isZero();
        assertThat(output).contains("SUCCESS: 4 rules found");
    }

    private List<JsonObject> panels() {
        return dashboard.getAsJsonArray("panels").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private List<String> queries(String source) {
        return panels().stream()
                .filter(panel -> panel.getAsJsonObject("datasource")
                        .get("type")
                        .getAsString()
                        .equals(source))
                .flatMap(panel -> panel.getAsJsonArray("targets").asList().stream())
                .map(target -> target.getAsJsonObject().get("expr").getAsString())
                .toList();
    }
}
