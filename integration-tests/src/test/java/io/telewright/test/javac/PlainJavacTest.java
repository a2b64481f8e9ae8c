package io.telewright.test.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.testing.Finished;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainJavacTest {
    private static final String TELEMETRY = """
            package user;

            import io.telewright.Attribute;
            import io.telewright.Event;
            import io.telewright.Metric;
            import io.telewright.Telemetry;
            import io.telewright.Traced;

            /** What the garden tells. */
            @Telemetry
            interface GardenTelemetry {
                @Traced
                void watering(@Attribute("garden.bed") String bed, Runnable body);

                /** Litres poured. */
                @Metric(value = "garden.water", unit = "L")
                void poured(long litres, @Attribute("garden.rain") boolean rain);

                @Event(value = "garden.bloomed", body = "{garden.plant} blooms")
                void bloomed(@Attribute("garden.plant") String plant);
            }
            """;

    private static final String MAIN = """
            package user;

            import io.telewright.Telewright;

            public final class Main {
                private Main() {}

                public static void main(String[] args) {
                    Telewright telewright =
                            Telewright.configure(config -> config.service("garden").otlpEndpoint(args[0]));
                    GardenTelemetry telemetry = new OtelGardenTelemetry();
                    telemetry.watering("roses", () -> {
                        telemetry.poured(12, false);
                        telemetry.bloomed("rose");
                    });
                    telewright.close();
                    System.out.println("watered");
                }
            }
            """;

    @TempDir
    Path directory;

    private final OtlpReceiver receiver = OtlpReceiver.start();
    private UserProject project;

    @BeforeEach
    void write() throws Exception {
        project = new UserProject(directory);
        project.write("GardenTelemetry.java", TELEMETRY);
        project.write("Main.java", MAIN);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void anInterfaceOutsideTheProjectCompilesWithoutAWarningAndItsTelemetryArrives() throws Exception {
        Finished compiled = project.compile("GardenTelemetry.java", "Main.java");
        assertThat(compiled).isEqualTo(new Finished(0, ""));

        Finished ran = project.java("user.Main", receiver.endpoint());
        assertThat(ran).isEqualTo(new Finished(0, "watered" + System.lineSeparator()));

        assertThat(receiver.awaitSpans(1)).singleElement().satisfies(received -> {
            assertThat(received.name()).isEqualTo("GardenTelemetry.watering");
            assertThat(received.scope().getName()).isEqualTo("user.GardenTelemetry");
            assertThat(KeyValues.map(received.span().getAttributesList())).isEqualTo(Map.of("garden.bed", "roses"));
        });
        assertThat(receiver.awaitMetrics(1, "user.GardenTelemetry"))
                .singleElement()
                .satisfies(received -> {
                    assertThat(received.name()).isEqualTo("garden.water");
                    assertThat(received.metric().getDescription()).isEqualTo("Litres poured.");
                    assertThat(received.metric().getSum().getDataPoints(0).getAsInt())
                            .isEqualTo(12);
                });
        assertThat(receiver.awaitLogRecords(1)).singleElement().satisfies(received -> {
            assertThat(received.name()).isEqualTo("garden.bloomed");
            assertThat(received.logRecord().getBody().getStringValue()).isEqualTo("rose blooms");
        });
    }

    @Test
    void aWrongDeclarationIsAnErrorOfTheCompiler() throws Exception {
        project.write("GardenTelemetry.java", TELEMETRY.replace("garden.rain\") boolean", "garden.rain\") String"));

        Finished compiled = project.compile("GardenTelemetry.java");

        assertThat(compiled.exitCode()).isEqualTo(1);
        assertThat(compiled.output())
                .contains("GardenTelemetry.java:17: error: [TW")
                .contains("Fix: ");
    }
}
