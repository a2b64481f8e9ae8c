package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.TelewrightConfig;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/configuration.md says is so. */
class ConfigurationDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/configuration.md");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SETTING = Pattern.compile("^\\| `(\\w+)\\(", Pattern.MULTILINE);

    @Test
    void everySettingHasItsRow() throws IOException {
        Set<String> settings = Stream.of(TelewrightConfig.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());

        List<String> described = SETTING.matcher(Files.readString(DOCUMENT))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(settings);
    }

    static Stream<String> snippets() throws IOException {
        return SNIPPET.matcher(Files.readString(DOCUMENT)).results().map(snippet -> snippet.group(1));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetCompiles(String snippet, @TempDir Path output) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        List.of("-proc:none", "-d", output.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(new Source(inProgram(snippet))))
                .call();

        assertThat(compiled)
                .describedAs(diagnostics.getDiagnostics().stream()
                        .map(Diagnostic::toString)
                        .collect(Collectors.joining("\n")))
                .isTrue();
    }

    private static String inProgram(String snippet) {
        return """
                import io.opentelemetry.api.OpenTelemetry;
                import io.opentelemetry.api.logs.Severity;
                import io.telewright.*;
                import java.nio.file.Path;

                record Program(OpenTelemetry openTelemetry) {
                    record Shop(OpenTelemetry openTelemetry) {
                        void run() {}
                    }

                    void main() {
                %s
                    }
                }
                """.formatted(snippet);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Program.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
