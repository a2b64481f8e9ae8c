package io.telewright.test.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.trace.v1.Span;
import io.telewright.test.javac.UserProject;
import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.ReceivedLogRecord;
import io.telewright.test.testing.Finished;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that logs through SLF4J and Logback, with OpenTelemetry's appender. */
class LogbackTest {
    private static final String CONFIGURATION = """
            <configuration>
              <appender name="telemetry" class="io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender"/>
              <root level="info">
                <appender-ref ref="telemetry"/>
              </root>
            </configuration>
            """;

    private static final String TELEMETRY = """
            package user;

            import io.telewright.Attribute;
            import io.telewright.Telemetry;
            import io.telewright.Traced;

            @Telemetry
            interface GardenTelemetry {
                @Traced
                void watering(@Attribute("garden.bed") String bed, Runnable body);
            }
            """;

    private static final String MAIN = """
            package user;

            import io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender;
            import io.telewright.Telewright;
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;

            public final class Main {
                private static final Logger LOGGER = LoggerFactory.getLogger(Main.class);

                private Main() {}

                public static void main(String[] args) {
                    LOGGER.info("before configure");
                    Telewright telewright =
                            Telewright.configure(config -> config.service("garden").otlpEndpoint(args[0]));
                    OpenTelemetryAppender.install(Telewright.openTelemetry());
                    GardenTelemetry telemetry = new OtelGardenTelemetry();
                    telemetry.watering("roses", () -> LOGGER.warn("{} litres are left", 3));
                    telewright.close();
                }
            }
            """;

    @TempDir
    Path directory;

    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void theDocumentationShowsThisConfiguration() throws Exception {
        assertThat(Path.of("../docs/backends.md")).content().contains(CONFIGURATION);
    }

    @Test
    void whatIsLoggedDuringAnOperationCarriesItsSpan() throws Exception {
        UserProject project = new UserProject(directory, ChildJvm.ECOSYSTEM);
        project.write("logback.xml", CONFIGURATION);
        project.write("GardenTelemetry.java", TELEMETRY);
        project.write("Main.java", MAIN);
        assertThat(project.compile("GardenTelemetry.java", "Main.java")).isEqualTo(new Finished(0, ""));

        Finished program = project.java("user.Main", receiver.endpoint());

        assertThat(program.exitCode()).as(program.output()).isZero();
        Span watering = receiver.awaitSpans(1).get(0).span();
        List<LogRecord> logs = receiver.awaitLogRecords(2).stream()
                .map(ReceivedLogRecord::logRecord)
                .toList();
        assertThat(logs)
                .extracting(log -> log.getBody().getStringValue())
                .containsExactly("before configure", "3 litres are left");
        assertThat(logs.get(0).getTraceId()).isEmpty();
        assertThat(logs.get(1).getTraceId()).isEqualTo(watering.getTraceId());
        assertThat(logs.get(1).getSpanId()).isEqualTo(watering.getSpanId());
        assertThat(logs.get(1).getSeverityText()).isEqualTo("WARN");
        assertThat(receiver.awaitLogRecords(2)).allSatisfy(log -> {
            assertThat(log.scope().getName()).isEqualTo("user.Main");
            assertThat(KeyValues.map(log.resource().getAttributesList())).containsEntry("service.name", "garden");
        });
    }
}
