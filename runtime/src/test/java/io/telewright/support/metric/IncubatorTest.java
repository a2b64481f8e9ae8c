package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.telewright.testing.ChildJvm;
import io.telewright.testing.MeasuringProgram;
import io.telewright.testing.Reports;
import io.telewright.testing.TestTelemetry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs with the incubator and without it. */
class IncubatorTest {
    private static final String INCUBATOR = "telewright.incubator";

    private final TestTelemetry telemetry = new TestTelemetry();

    /** The incubators that the build has copied, none of which has bound instruments. */
    static List<Path> oldIncubators() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "incubators"))) {
            return jars.sorted().toList();
        }
    }

    @Test
    void instrumentsOfTheSdkAreBoundIfTheIncubatorIsThere() {
        var counter = telemetry.sdk.getMeter("test").counterBuilder("c").build();

        assertThat(Incubator.isBound(Incubator.bind(counter, Attributes.empty())))
                .isEqualTo(Boolean.getBoolean(INCUBATOR));
    }

    @Test
    void theUseOfBoundInstrumentsIsLoggedOnce() {
        String output = ChildJvm.run(MeasuringProgram.class, entry -> true, Map.of());

        assertThat(output.split("with the bound instruments of opentelemetry-api-incubator", -1))
                .hasSize(Boolean.getBoolean(INCUBATOR) ? 2 : 1);
        assertThat(output).contains("recorded all", "exit code 0");
    }

    @ParameterizedTest
    @MethodSource("oldIncubators")
    void anOldIncubatorIsNotUsed(Path incubator) {
        String output = ChildJvm.runWith(incubator, MeasuringProgram.class, "noop");

        assertThat(output)
                .contains("recorded all", "exit code 0")
                .doesNotContain("bound instruments", "WARNING", "Error");
    }

    static Stream<@Nullable Throwable> faults() {
        return Stream.of(new IllegalStateException("broken"), new StackOverflowError(), null);
    }

    @ParameterizedTest
    @MethodSource("faults")
    @EnabledIfSystemProperty(named = INCUBATOR, matches = "true")
    void anInstrumentThatCannotBeBoundIsRecordedAllTheSame(@Nullable Throwable thrown) {
        try (Reports reports = new Reports()) {
            BreakingCounter counter = new BreakingCounter(thrown);
            var table = SeriesTable.of(counter);

            Measurements.add(counter, 2, table.get(0));
            Measurements.add(counter, 3, table.get(0));

            assertThat(counter.sum()).isEqualTo(5);
            assertThat(reports.messages())
                    .singleElement()
                    .asString()
                    .contains("Telemetry failed in the binding of metric " + counter);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = INCUBATOR, matches = "true")
    void anInstrumentOfAnSdkThatDoesNotMatchIsRecordedWithoutAReport() {
        try (Reports reports = new Reports()) {
            BreakingCounter counter = new BreakingCounter(new AbstractMethodError("bind"));

            Measurements.add(counter, 2, SeriesTable.of(counter).get(0));

            assertThat(counter.sum()).isEqualTo(2);
            assertThat(reports.messages()).isEmpty();
        }
    }
}
