package io.telewright.example.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.telewright.example.launch.ScrapedShop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard and the rules of the shop with a real Prometheus. Loki's queries need Loki, and are not tried. */
@EnabledIfSystemProperty(
        named = DashboardTest.PROGRAMS,
        matches = ".+",
        disabledReason =
                "Prometheus is needed: .ci/prometheus gets Debian's and prints their directory, for this property")
class DashboardTest {
    static final String PROGRAMS = "telewright.prometheus";
    private static final Path DASHBOARDS = Path.of("target/dashboards");
    private static final int ROUNDS = 20;

    private final Path programs = Path.of(System.getProperty(PROGRAMS));

    @TempDir
    Path directory;

    @Test
    void promtoolFindsNothingWrongWithConfigurationAndRules() throws Exception {
        Path configuration = Files.copy(Path.of("compose/prometheus.yaml"), directory.resolve("prometheus.yaml"));
        Path rules = Files.copy(DASHBOARDS.resolve("prometheus-rules.yaml"), directory.resolve("rules.yaml"));

        assertThat(promtool("config", configuration)).contains("1 rule files found", "SUCCESS");
        assertThat(promtool("rules", rules)).contains("SUCCESS");
    }

    @Test
    void noQueryOfTheDashboardAndNoRecordedRuleIsEmptyAfterOrders() throws Exception {
        List<String> queries = Stream.concat(dashboard(), recorded()).toList();
        assertThat(queries).hasSizeGreaterThan(70);

        try (ScrapedShop shop = new ScrapedShop();
                Prometheus prometheus = new Prometheus(programs, directory, shop.ports())) {
            List<String> empty = queries;
            for (int round = 0; round < ROUNDS && !empty.isEmpty(); round++) {
                shop.order(150);
                empty = empty(prometheus, empty);
            }

            assertThat(empty).isEmpty();
            assertThat(prometheus.values("absent(shipping_queue_depth)")).isEmpty();
        }
    }

    /** The queries without a value that is a number. */
    private static List<String> empty(Prometheus prometheus, List<String> queries) throws Exception {
        List<String> empty = new ArrayList<>();
        for (String query : queries) {
            if (prometheus.values(query).stream().noneMatch(Double::isFinite)) {
                empty.add(query);
            }
        }
        return empty;
    }

    private static Stream<String> dashboard() throws IOException {
        return JsonParser.parseString(Files.readString(DASHBOARDS.resolve("grafana.json")))
                .getAsJsonObject()
                .getAsJsonArray("panels")
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .filter(panel -> panel.getAsJsonObject("datasource")
                        .get("type")
                        .getAsString()
                        .equals("prometheus"))
                .flatMap(panel -> panel.getAsJsonArray("targets").asList().stream())
                .map(target -> target.getAsJsonObject()
                        .get("expr")
                        .getAsString()
                        .replace("$__rate_interval", "5m")
                        .replace("$job", ".+")
                        .replace("$instance", ".+"));
    }

    private static Stream<String> recorded() throws IOException {
        return Yaml.read(DASHBOARDS.resolve("prometheus-rules.yaml")).getAsJsonArray("groups").asList().stream()
                .flatMap(group -> group.getAsJsonObject().getAsJsonArray("rules").asList().stream())
                .map(JsonElement::getAsJsonObject)
                .filter(rule -> rule.has("record"))
                .map((JsonObject rule) -> rule.get("expr").getAsString());
    }

    private String promtool(String kind, Path file) throws Exception {
        Process promtool = new ProcessBuilder(programs.resolve("promtool").toString(), "check", kind, file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(promtool.waitFor()).as(output).isZero();
        return output;
    }
}
