package io.telewright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.BadSource;
import io.telewright.processor.testing.Reported;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ECJ is a compiler like any other. It takes files only, and cannot say the place of every mistake. */
class EclipseTest {
    private static final JavaCompiler COMPILER = new EclipseCompiler();

    static List<BadSource> sources() {
        return BadSource.all();
    }

    @Test
    void aClassThatAClassFileNamesHasNoArgumentsOfItsOwn(@TempDir Path directory) throws IOException {
        // given
        Path library = file(directory, "Library", """
                import io.telewright.*;
                import java.util.function.Supplier;
                public interface Library {
                    interface Answer<T> {}
                    record Ok<T>(T value) implements Answer<T> {}
                    @Traced
                    @Attribute(value = "answer", returned = Ok.class, path = "value.length")
                    Answer<String> asking(Supplier<Answer<String>> body);
                }
                """);
        Path user = file(directory, "Questions", """
                @io.telewright.Telemetry
                interface Questions extends Library {}
                """);
        Path classes = Files.createDirectory(directory.resolve("classes"));
        run(ToolProvider.getSystemJavaCompiler(), library, "-proc:none", "-d", classes.toString());

        // when
        run(
                COMPILER,
                user,
                "-proc:only",
                "-s",
                directory.toString(),
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + classes);

        // then
        assertThat(Files.readString(directory.resolve("OtelQuestions.java")))
                .contains("result instanceof Library.Ok<String> returned");
    }

    /** Nothing can be reported at a record. */
    @Test
    void aFindingAboutAComponentOfARecordIsWhereTheRecordIsUsed(@TempDir Path directory) throws IOException {
        // given
        Path shop = file(directory, "Shop", """
                import io.telewright.*;
                @Telemetry interface Shop {
                    @Event("call.done") void done(Request request);
                    @Event("call.over") void over(Silent request);
                }
                record Request(@Attribute("http.method") String method) {}
                record Silent(@SuppressWarnings("TW186") @Attribute("http.method") String method) {}
                """);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();

        // when
        run(COMPILER, found, shop, "-proc:only", "-s", directory.toString());

        // then
        assertThat(Reported.in(found.getDiagnostics(), Files.readString(shop)))
                .singleElement()
                .satisfies(one -> assertThat(one.pointed()).startsWith("request);"))
                .extracting(Reported::id, Reported::line)
                .containsExactly("TW186", 3L);
    }

    private static Path file(Path directory, String type, String source) throws IOException {
        return Files.writeString(directory.resolve(type + ".java"), source);
    }

    private static void run(JavaCompiler compiler, Path source, String... options) throws IOException {
        run(compiler, new DiagnosticCollector<>(), source, options);
    }

    private static void run(
            JavaCompiler compiler, DiagnosticCollector<JavaFileObject> found, Path source, String... options)
            throws IOException {
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, found, List.of(options), null, files.getJavaFileObjects(source));
            if (!List.of(options).contains("-proc:none")) {
                task.setProcessors(List.of(new TelewrightProcessor()));
            }
            assertThat(task.call()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void itReportsTheMistakesThatJavacReports(BadSource source, @TempDir Path directory) throws IOException {
        // given
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

        // when
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(diagnostics, null, null)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(directory));
            JavaCompiler.CompilationTask task = COMPILER.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    List.of("-proc:only", "--release", "17"),
                    null,
                    files.getJavaFileObjects(source.path()));
            task.setProcessors(List.of(new TelewrightProcessor()));
            task.call();
        }

        // then
        assertThat(Reported.ids(diagnostics.getDiagnostics()))
                .containsExactlyInAnyOrderElementsOf(
                        source.marks().stream().map(BadSource.Mark::id).toList());
    }
}
