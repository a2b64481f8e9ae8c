package io.telewright.test.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.Finished;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with OpenTelemetry's resource detectors beside it. */
class ResourceDetectionTest {
    @TempDir
    Path directory;

    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void whatIsDetectedDescribesTheServiceUnderWhatIsSet() throws Exception {
        Map<String, String> variables = Map.of(
                "OTEL_RESOURCE_ATTRIBUTES", "host.name=named", "OTEL_RESOURCE_DISABLED_KEYS", "process.command_args");

        Finished program = new ChildJvm(ClassPath.LIBRARIES)
                .withEcosystem()
                .with(variables)
                .run(directory, ConfiguringProgram.class, receiver.endpoint());

        assertThat(program.exitCode()).as(program.output()).isZero();
        assertThat(receiver.awaitSpans(1)).singleElement().satisfies(span -> {
            Map<String, Object> resource = KeyValues.map(span.resource().getAttributesList());
            assertThat(resource)
                    .containsEntry("service.name", "shop")
                    .containsEntry("host.name", "named")
                    .containsKeys("host.arch", "os.type", "process.executable.path", "process.runtime.name")
                    .doesNotContainKey("process.command_args");
            assertThat(program.output()).contains("process " + resource.get("process.pid"));
        });
    }
}
