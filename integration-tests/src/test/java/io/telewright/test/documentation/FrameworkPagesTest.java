package io.telewright.test.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of frameworks show lines of the programs that are built with them, and the README names each program. */
class FrameworkPagesTest {
    private static final Path PAGES = Path.of("../docs/frameworks");
    private static final Path PROGRAMS = Path.of("../frameworks");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```(?:java|kotlin|xml|properties)\n(.*?)^```");
    private static final Pattern MESSAGE = Pattern.compile("(?ms)^```text\n(.*?)\n```");
    private static final Pattern PLATFORM = Pattern.compile("<platform.opentelemetry>([^<]+)</platform.opentelemetry>");
    private static final Pattern MODULE = Pattern.compile("<module>frameworks/([^<]+)</module>");

    static List<Path> pages() throws IOException {
        return list(PAGES);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAMS)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|kt|xml|properties)")
                            && !file.toString().contains("target"))
                    .map(FrameworkPagesTest::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySnippetIsPartOfAProgram(Path page) throws IOException {
        List<String> sources = sources();

        assertThat(SNIPPET.matcher(read(page)).results().map((MatchResult found) -> found.group(1)))
                .isNotEmpty()
                .allMatch(snippet -> sources.stream().anyMatch(source -> Source.hasLines(source, snippet)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyMessageIsExpectedByATest(Path page) throws IOException {
        List<String> sources = sources();

        assertThat(MESSAGE.matcher(read(page)).results().map(found -> found.group(1)))
                .allMatch(message -> sources.stream().anyMatch(source -> source.contains(message)));
    }

    static List<Path> programs() throws IOException {
        return list(PROGRAMS);
    }

    /** The program itself asserts that this version is the one that it has. */
    @ParameterizedTest
    @MethodSource("programs")
    void theReadmeSaysWhichOpenTelemetryAProgramHas(Path program) {
        String link = "(frameworks/" + program.getFileName() + ")";

        String row = read(Path.of("../README.md"))
                .lines()
                .filter(line -> line.startsWith("| [") && line.contains(link))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + link));
        PLATFORM.matcher(read(program.resolve("pom.xml")))
                .results()
                .forEach(version -> assertThat(row).contains("| " + version.group(1) + " |"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theReadmeLinksToEveryPage(Path page) {
        assertThat(read(Path.of("../README.md"))).contains("(docs/frameworks/" + page.getFileName() + ")");
    }

    /** The parents of the programs are not ours, so each of them names our version. */
    @Test
    void everyProgramHasThisVersion() throws IOException {
        String version = System.getProperty("telewright.version");

        assertThat(programs().stream().map(program -> read(program.resolve("pom.xml"))))
                .allSatisfy(pom -> assertThat(pom)
                        .contains(
                                "<telewright.version>" + version + "</telewright.version>",
                                "<version>" + version + "</version>\n  <name>"));
    }

    @Test
    void everyProgramIsBuilt() throws IOException {
        List<String> built = MODULE.matcher(read(Path.of("../pom.xml")))
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();

        assertThat(programs())
                .extracting(program -> program.getFileName().toString())
                .isEqualTo(built);
    }
}
