package io.telewright.processor.testing;

import io.telewright.processor.TelewrightProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles with the processor to a directory. It is for what compile-testing cannot do: files that are generated beside
 * an error, modules, class files that another compilation reads, and file managers that fail.
 *
 * @param directory takes the class files and the generated sources
 * @param options further options of the compiler
 * @param others annotation processors that run after ours
 * @param files changes the compiler's file manager
 */
public record Javac(
        Path directory, List<String> options, List<Processor> others, UnaryOperator<JavaFileManager> files) {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    public static Javac into(Path directory) {
        return new Javac(directory, List.of(), List.of(), UnaryOperator.identity());
    }

    public Javac with(String... more) {
        return new Javac(
                directory, Stream.concat(options.stream(), Stream.of(more)).toList(), others, files);
    }

    /** With processors of the test's own after ours. */
    public Javac and(Processor... processors) {
        return new Javac(directory, options, List.of(processors), files);
    }

    public Javac through(UnaryOperator<JavaFileManager> manager) {
        return new Javac(directory, options, others, manager);
    }

    public Compiled compile(JavaFileObject... sources) {
        return run(Stream.concat(Stream.of(new TelewrightProcessor()), others.stream()), sources);
    }

    /** Compiles sources, and processes classes that are compiled already along with them. */
    public Compiled compile(List<String> compiled, JavaFileObject... sources) {
        return run(Stream.of(new TelewrightProcessor()), compiled, sources);
    }

    /** Compiles without our processor. */
    public Compiled compilePlainly(JavaFileObject... sources) {
        return run(others.stream(), sources);
    }

    private Compiled run(Stream<Processor> processors, JavaFileObject... sources) {
        return run(processors, List.of(), sources);
    }

    private Compiled run(Stream<? extends Processor> processors, List<String> names, JavaFileObject... sources) {
        Compiled compiled = new Compiled(directory, new DiagnosticCollector<>());
        try (JavaFileManager standard =
                COMPILER.getStandardFileManager(compiled.collector(), Locale.ENGLISH, StandardCharsets.UTF_8)) {
            Files.createDirectories(compiled.classes());
            Files.createDirectories(compiled.sources());
            List<String> all = Stream.concat(
                            Stream.of(
                                    "-d", compiled.classes().toString(),
                                    "-s", compiled.sources().toString()),
                            options.stream())
                    .toList();
            JavaCompiler.CompilationTask task =
                    COMPILER.getTask(null, files.apply(standard), compiled.collector(), all, names, List.of(sources));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(processors.toList());
            task.call();
            return compiled;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
