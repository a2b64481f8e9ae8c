package io.telewright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The snippets of the documentation compile, and the generated code that they show is what is generated. */
class DocumentationTest {
    private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");

    private static final String SHOP = """
            package shop;
            import io.opentelemetry.api.OpenTelemetry;
            import io.opentelemetry.api.trace.SpanKind;
            import io.telewright.*;
            import java.util.function.Supplier;
            import javax.sql.DataSource;
            class Cart {}
            class PaymentException extends Exception { private static final long serialVersionUID = 1; }
            class Receipt { String id() { return ""; } }
            enum Channel { WEB }
            """;

    @Test
    void theReadmeShowsTheDecoratorThatIsGenerated() throws IOException {
        // given
        List<String> snippets = snippets("README.md");
        String declaration = only(snippets, "public interface OrderService");
        String shown = only(snippets, "  @Override\n  public Receipt place(");

        // when
        Compilation compiled = compile(declaration);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(Objects.requireNonNull(generated(compiled).get("InstrumentedOrderService.java")))
                .contains(shown);
    }

    /** CASES E9: a server that is started within the {@code try} would lose its telemetry. */
    @Test
    void theReadmeConfiguresAProgramWithTryAndAServerWithout() throws IOException {
        // given
        List<String> snippets = snippets("README.md");
        String program = only(snippets, "new Shop(Telewright.openTelemetry()).run()");
        String server = only(snippets, "new ShopServer(Telewright.openTelemetry()).start()");

        // when
        Compilation compiled = compile(
                "record Shop(OpenTelemetry openTelemetry) { void run() {} }",
                "record ShopServer(OpenTelemetry openTelemetry) { void start() {} }",
                "class Programs { void run() {" + program + "}" + server + "}");

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(program).startsWith("try (");
        assertThat(server).doesNotContain("try (");
    }

    /** CASES G5: the version that Maven 3.8 takes by default ignores {@code annotationProcessorPaths}. */
    @Test
    void theReadmeNamesTheMavenPluginInTheVersionOfThisBuild() throws IOException {
        Pattern version = Pattern.compile("<compiler-plugin.version>([^<]+)<");
        String used = version.matcher(Files.readString(Path.of("../pom.xml")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(Files.readString(Path.of("../README.md")))
                .contains("<artifactId>maven-compiler-plugin</artifactId>\n  <version>" + used + "</version>");
    }

    /** CASES L9, S5 and G6: what is right as it is, or cannot be mended here, is said where people look for it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            docs/decorators.md      | same open future at each call**, such as `whenClosed()`,
            docs/decorators.md      | wait in memory for the future to complete. Exclude it with `@Untraced`.
            docs/context.md         | a caller could force the recording of each request by setting the `sampled` flag.
            docs/context.md         | the baggage of the caller is still taken. Add [`clearBaggage = true`]
            docs/troubleshooting.md | the build says *Nothing to compile*, but `Otel…` classes are missing
            docs/troubleshooting.md | run `mvn clean` once
            """)
    void whatCannotBeMendedIsDocumented(String page, String text) throws IOException {
        assertThat(Files.readString(Path.of("..", page)).replaceAll("\\s+", " "))
                .contains(text);
    }

    @Test
    void theInterfacesOfTheDecoratorsPageCompile() throws IOException {
        // given
        List<String> snippets = snippets("docs/decorators.md");
        String wrapping = only(snippets, "interface TracedDataSource");

        // when
        Compilation compiled = compile(
                only(snippets, "public interface OrderService"),
                only(snippets, "interface CheckoutTelemetry"),
                wrapping.substring(0, wrapping.indexOf("DataSource traced =")),
                "class Wrapping { DataSource of(DataSource pool, OpenTelemetry openTelemetry) {"
                        + wrapping.substring(wrapping.indexOf("DataSource traced =")) + "return traced; } }");

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled))
                .containsOnlyKeys(
                        "InstrumentedOrderService.java",
                        "InstrumentedTracedDataSource.java",
                        "OtelCheckoutTelemetry.java");
    }

    private static Compilation compile(String... declarations) {
        return telewright().compile(forSourceString("shop.OrderService", SHOP + String.join("\n", declarations)));
    }

    private static List<String> snippets(String page) throws IOException {
        return SNIPPET.matcher(Files.readString(Path.of("..", page)).replace("\r\n", "\n"))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String only(List<String> snippets, String start) {
        List<String> found =
                snippets.stream().filter(snippet -> snippet.contains(start)).toList();
        assertThat(found).as("snippets with '%s'", start).hasSize(1);
        return found.get(0);
    }
}
