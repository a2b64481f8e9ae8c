package io.telewright.catalogue.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.lock.Lock;
import io.telewright.catalogue.read.ClassPath;
import io.telewright.catalogue.testing.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry is what Weaver reads. */
class WeaverRegistryTest {
    private static final String PAYMENTS = """
            @Telemetry
            public interface Payments {
                @Traced(value = "charge {brand}", kind = SpanKind.CLIENT)
                @Metric(value = "charge.duration", kind = Metric.Kind.HISTOGRAM, buckets = {0.1, 1})
                @Event(value = "declined", when = Event.When.FAILURE)
                void charge(
                        @Attribute("brand") Brand brand,
                        @Attribute(value = "amount", sampling = true) long amount,
                        @Attribute("tags") String[] tags,
                        Runnable body);

                enum Brand {
                    /** "Visa": it's # {one}. */
                    VISA,
                    AMEX
                }

                /** Payments that are not done. */
                @Metric(value = "open", kind = Metric.Kind.UP_DOWN_COUNTER)
                Registration open(java.util.function.LongSupplier count);
            }
            """;

    @TempDir
    Path folder;

    @Test
    void everySignalHasAllThatARegistryRequires() {
        assertThat(files().get("telemetry.yaml"))
                .startsWith("file_format: \"definition/2\"\nattributes:\n  - key: \"amount\"\n    type: \"int\"\n")
                .contains("  - key: \"tags\"\n    type: \"string[]\"\n")
                .contains("""
                        members:
                          - id: "amex"
                            value: "AMEX"
                            stability: "development"
                          - id: "visa"
                            value: "VISA"
                            brief: "\\"Visa\\": it's # {one}."
                            stability: "development"
                        """.indent(6))
                .contains("""
                        - type: "shop.Payments.client.charge"
                          name:
                            note: "charge {brand}"
                          kind: "client"
                          brief: "Span 'charge {brand}'."
                        """.indent(2))
                .contains(
                        "- ref: \"amount\"\n        requirement_level: \"required\"\n        sampling_relevant: true\n")
                .contains("requirement_level:\n          conditionally_required: \"If the operation fails.\"")
                .contains("    instrument: \"updowncounter\"\n    unit: \"1\"\n")
                .contains("declared_by: [\"shop.Payments#charge\"]")
                .contains("buckets: [0.1,1.0]");
    }

    @Test
    void theManifestHasTheSchemaUrl() {
        assertThat(files().get("manifest.yaml")).contains("schema_url: \"https://shop.example/schemas/shop/1.2.0\"");
    }

    @Test
    void weaversOwnSchemaAcceptsIt() throws IOException {
        String file = System.getProperty("telewright.weaver.schema", "");
        assumeTrue(!file.isEmpty(), "-Dtelewright.weaver.schema names no file");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of(file)));

        assertThat(schema.validate(files().get("telemetry.yaml"), InputFormat.YAML))
                .isEmpty();
    }

    private Map<String, String> files() {
        Catalogue catalogue = Catalogue.of(
                ClassPath.read(List.of(Module.compile(folder, PAYMENTS))).interfaces());
        return new WeaverRegistry(catalogue, Lock.empty(), "https://shop.example/schemas/shop/1.2.0").files();
    }
}
