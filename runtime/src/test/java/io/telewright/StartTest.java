package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.testing.ChildJvm;
import io.telewright.testing.StartingProgram;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A start takes as long as the classes that it loads, and those can be counted. */
class StartTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "JAVA_TOOL_OPTIONS", "-Xlog:class+load",
            "OTEL_SERVICE_NAME", "started",
            "OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4318",
            "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");

    /** There were 112 when this was written, and 285 before the unnecessary ones were removed. */
    @Test
    void aConfigurationLoadsFewClassesMoreThanThatOfTheSdk() {
        assertThat(classes("telewright") - classes("sdk")).isLessThan(130);
    }

    private static long classes(String way) {
        String output = ChildJvm.run(StartingProgram.class, entry -> true, ENVIRONMENT, way);
        assertThat(output).contains("io.opentelemetry.sdk.trace.SdkSpan ", "exit code 0");
        return output.lines().filter(line -> line.contains(" source: ")).count();
    }
}
