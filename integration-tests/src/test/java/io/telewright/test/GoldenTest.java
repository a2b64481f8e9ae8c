package io.telewright.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the processor writes, as it was last read by a person. {@code -Dtelewright.golden=refresh} takes the present
 * output as the new one.
 */
class GoldenTest {
    private static final Path GENERATED = Path.of("target/generated-sources/annotations/io/telewright/test/declared");
    private static final Path GOLDEN = Path.of("src/test/golden");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OtelHeartbeat",
                "OtelPaymentTelemetry",
                "OtelParcelTelemetry",
                "context/OtelContextTelemetry",
                "service/InstrumentedOrderService"
            })
    void generatedCodeIsAsReviewed(String name) throws IOException {
        String generated = Files.readString(GENERATED.resolve(name + ".java"));
        Path golden = GOLDEN.resolve(Path.of(name + ".java").getFileName());

        if ("refresh".equals(System.getProperty("telewright.golden"))) {
            Files.writeString(golden, generated);
        }

        assertThat(generated).isEqualTo(Files.readString(golden));
    }
}
