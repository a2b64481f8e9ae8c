package io.telewright.benchmark.wide;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.benchmark.compile.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The classes that the benchmark compiles before it runs. */
public final class WideCompilation {
    private WideCompilation() {}

    /** Compiles the sources into a directory, from which the benchmark in this process then loads them. */
    public static void into(Path directory) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources = Source.write(WideSources.all(), directory);
        StringWriter log = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    log,
                    files,
                    null,
                    List.of(
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-processor",
                            "io.telewright.processor.TelewrightProcessor",
                            "-d",
                            directory.toString()),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            assertThat(task.call()).as(log.toString()).isTrue();
        }
        System.setProperty(WideClasses.DIRECTORY, directory.toString());
    }
}
