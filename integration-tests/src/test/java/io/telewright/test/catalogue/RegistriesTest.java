package io.telewright.test.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.lock.Lock;
import io.telewright.catalogue.read.ClassPath;
import io.telewright.catalogue.read.DeclaredInterface;
import io.telewright.catalogue.registry.WeaverRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The registry of each interface is what Weaver reads. Some interfaces use one key for several types, so all of them do not
 * make one registry.
 */
class RegistriesTest {
    private static final List<DeclaredInterface> INTERFACES =
            ClassPath.read(List.of(Path.of("target/classes"))).interfaces();

    @Test
    void everyInterfaceHasItsFile() {
        assertThat(INTERFACES).hasSizeGreaterThan(70);
    }

    /** Also where nobody has the schema. */
    @Test
    void everyDefinitionHasABriefAndEveryMetricAUnit() {
        for (DeclaredInterface each : INTERFACES) {
            Catalogue catalogue = Catalogue.of(List.of(each));
            String registry = registry(each);
            int definitions = catalogue.attributes().size()
                    + catalogue.spans().size()
                    + catalogue.metrics().size()
                    + catalogue.events().size();

            assertThat(lines(registry, "( {4}|  - )brief: \".+\""))
                    .as(each.name())
                    .isEqualTo(definitions);
            assertThat(lines(registry, "    unit: \".+\""))
                    .as(each.name())
                    .isEqualTo(catalogue.metrics().size());
        }
    }

    private static long lines(String text, String pattern) {
        return text.lines().filter(line -> line.matches(pattern)).count();
    }

    @TestFactory
    Stream<DynamicTest> weaversOwnSchemaAcceptsIt() throws IOException {
        String file = System.getProperty("telewright.weaver.schema", "");
        assumeTrue(!file.isEmpty(), "-Dtelewright.weaver.schema names no file");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of(file)));

        return INTERFACES.stream()
                .filter(each -> Catalogue.of(List.of(each)).conflicts().isEmpty())
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> assertThat(schema.validate(registry(each), InputFormat.YAML))
                                .isEmpty()));
    }

    private static String registry(DeclaredInterface declared) {
        Catalogue catalogue = Catalogue.of(List.of(declared));
        return new WeaverRegistry(catalogue, Lock.empty(), "https://telewright.example/schemas/test/1.0.0")
                .files()
                .get("telemetry.yaml");
    }
}
