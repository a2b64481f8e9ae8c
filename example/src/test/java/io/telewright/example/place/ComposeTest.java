package io.telewright.example.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.telewright.example.launch.ShopCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be checked of {@code compose.yaml} and the Collector's files without Docker. */
class ComposeTest {
    private static final Path COMPOSE = Path.of("compose.yaml");
    private static final List<String> KINDS = List.of("receivers", "processors", "exporters");

    @Test
    void theFileMatchesTheSchemaOfTheComposeSpecification() throws IOException {
        // The validator takes only absolute ids.
        String specification = Files.readString(Path.of("src/test/resources/compose/compose-spec.json"))
                .replace("\"$id\": \"compose_spec.json\",", "");
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(specification);
        String file = Yaml.read(COMPOSE).toString();

        assertThat(schema.validate(file, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(file.replace("\"ports\"", "\"harbours\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyMountedFileExists() throws IOException {
        List<String> mounted = services()
                .filter(service -> service.has("volumes"))
                .flatMap(service -> service.getAsJsonArray("volumes").asList().stream())
                .map(volume -> volume.getAsString().split(":")[0])
                // The jar and its libraries are made after the tests.
                .filter(file -> !file.startsWith("./target/telewright-example.jar") && !file.startsWith("./target/lib"))
                .toList();

        assertThat(mounted)
                .contains("./target/dashboards/grafana.json", "./compose/gateway.yaml")
                .allSatisfy(file -> assertThat(Path.of(file)).isRegularFile());
    }

    @Test
    void everyImageHasAVersion() throws IOException {
        assertThat(services().map(service -> service.get("image").getAsString()))
                .allSatisfy(image -> assertThat(image).matches("[a-z0-9/-]+:v?\\d[\\w.-]*"));
    }

    @Test
    void theServicesAreStartedWithOptionsThatTheShopKnows() throws IOException {
        List<String[]> commands = services()
                .filter(service -> service.toString().contains("telewright-example.jar\","))
                .map(service -> service.getAsJsonArray("command").asList().stream()
                        .skip(3)
                        .map(JsonElement::getAsString)
                        .toArray(String[]::new))
                .toList();

        assertThat(commands)
                .hasSize(4)
                .allSatisfy(command -> assertThat(ShopCommand.run(Stream.concat(Stream.of(command), Stream.of("--help"))
                                .toArray(String[]::new)))
                        .isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"collector", "agent", "gateway"})
    void everyPipelineOfACollectorIsMadeOfWhatIsDefinedAndNothingIsUnused(String name) throws IOException {
        JsonObject configuration = Yaml.read(Path.of("compose", name + ".yaml"));
        List<JsonObject> pipelines =
                configuration.getAsJsonObject("service").getAsJsonObject("pipelines").asMap().values().stream()
                        .map(JsonElement::getAsJsonObject)
                        .toList();

        assertThat(pipelines).isNotEmpty();
        for (String kind : KINDS) {
            List<String> used = pipelines.stream()
                    .flatMap(pipeline -> pipeline.getAsJsonArray(kind).asList().stream())
                    .map(JsonElement::getAsString)
                    .distinct()
                    .toList();
            assertThat(used)
                    .containsExactlyInAnyOrderElementsOf(
                            configuration.getAsJsonObject(kind).keySet());
        }
        assertThat(pipelines)
                .allSatisfy(pipeline -> assertThat(
                                pipeline.getAsJsonArray("processors").get(0).getAsString())
                        .isEqualTo("memory_limiter"));
    }

    private static Stream<JsonObject> services() throws IOException {
        return Yaml.read(COMPOSE).getAsJsonObject("services").asMap().values().stream()
                .map(JsonElement::getAsJsonObject);
    }
}
