package io.telewright.test.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.trace.v1.Span;
import io.telewright.test.javac.UserProject;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.ReceivedSpan;
import io.telewright.test.testing.Finished;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** G7: OpenTelemetry's instrumentation of JDBC, which needs the incubating API, beside {@code configure}. */
class JdbcTest {
    private static final String TELEMETRY = """
            package user;

            import io.telewright.Telemetry;
            import io.telewright.Traced;

            @Telemetry
            interface StockTelemetry {
                @Traced("count stock")
                <E extends Exception> void counting(Count<E> body) throws E;

                interface Count<E extends Exception> {
                    void run() throws E;
                }
            }
            """;

    private static final String MAIN = """
            package user;

            import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
            import io.telewright.Telewright;
            import java.sql.Connection;
            import java.sql.Statement;
            import javax.sql.DataSource;
            import org.h2.jdbcx.JdbcDataSource;

            public final class Main {
                private Main() {}

                public static void main(String[] args) throws Exception {
                    Telewright telewright =
                            Telewright.configure(config -> config.service("stock").otlpEndpoint(args[0]));
                    JdbcDataSource h2 = new JdbcDataSource();
                    h2.setURL("jdbc:h2:mem:stock");
                    DataSource stock = JdbcTelemetry.create(Telewright.openTelemetry()).wrap(h2);
                    new OtelStockTelemetry().counting(() -> count(stock));
                    telewright.close();
                }

                private static void count(DataSource stock) throws Exception {
                    try (Connection connection = stock.getConnection(); Statement statement = connection.createStatement()) {
                        statement.executeQuery("select 1");
                    }
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
    void aQueryIsASpanWithinTheOperation() throws Exception {
        UserProject project = new UserProject(directory, ChildJvm.ECOSYSTEM);
        project.write("StockTelemetry.java", TELEMETRY);
        project.write("Main.java", MAIN);
        assertThat(project.compile("StockTelemetry.java", "Main.java")).isEqualTo(new Finished(0, ""));

        Finished program = project.java("user.Main", receiver.endpoint());

        assertThat(program.exitCode()).as(program.output()).isZero();
        Map<String, Span> spans = receiver.awaitSpans(2).stream()
                .map(ReceivedSpan::span)
                .collect(Collectors.toMap(Span::getName, Function.identity()));
        assertThat(spans).containsOnlyKeys("count stock", "SELECT stock");
        assertThat(spans.get("SELECT stock").getParentSpanId())
                .isEqualTo(spans.get("count stock").getSpanId());
    }
}
