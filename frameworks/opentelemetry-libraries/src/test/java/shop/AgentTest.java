package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The spans and log lines of the agent are within the operations that are declared. */
class AgentTest {
    private static final Pattern SPAN = Pattern.compile(
            "\"traceId\":\"(\\w+)\",\"spanId\":\"(\\w+)\",(?:\"parentSpanId\":\"(\\w*)\",)?(?:\"flags\":\\d+,)?\"name\":\"([^\"]+)\"");

    private record Span(String trace, String id, String parent, String name) {}

    @TempDir
    Path directory;

    /** What the agent prints, a line of JSON for each batch. */
    private String run() throws Exception {
        Path output = directory.resolve("output");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-javaagent:" + System.getProperty("telewright.agent"),
                        "-Dotel.traces.exporter=logging-otlp",
                        "-Dotel.metrics.exporter=logging-otlp",
                        "-Dotel.logs.exporter=logging-otlp",
                        "-Dlogback.configurationFile=" + directory.resolve("logback.xml"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AgentProgram.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.exitValue()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }

    @Test
    void whatTheAgentRecordsIsWithinTheOperation() throws Exception {
        // given
        Files.writeString(directory.resolve("logback.xml"), "<configuration><root level='info'/></configuration>");

        // when
        String output = run();

        // then
        List<Span> spans = SPAN.matcher(output)
                .results()
                .map(found -> new Span(found.group(1), found.group(2), found.group(3), found.group(4)))
                .toList();
        Span restock = only(spans, "restock");
        assertThat(List.of(only(spans, "SELECT stock"), only(spans, "GET")))
                .extracting(Span::parent)
                .containsOnly(restock.id);
        assertThat(output)
                .containsPattern("\"body\":\\{\"stringValue\":\"ordered\"}.*" + restock.id)
                .contains("\"stock.restock.duration\"", "\"http.client.request.duration\"");
    }

    private static Span only(List<Span> spans, String name) {
        List<Span> found = spans.stream().filter(span -> span.name.equals(name)).toList();
        assertThat(found).as(name + " of " + spans).hasSize(1);
        return found.get(0);
    }
}
