package io.telewright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.BadSource;
import io.telewright.processor.testing.Reported;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ECJ is a compiler like any other. It takes files only, and cannot say the place of every mistake. */
class EclipseTest {
    private static final JavaCompiler COMPILER = new EclipseCompiler();

    static List<BadSource> sources() {
        return BadSource.all();
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
