package io.telewright.test.eclipse;

import io.telewright.test.testing.ClassPath;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** A compiler that runs the processor on files. */
record Compiler(JavaCompiler tool, List<String> options) {
    /** The sources that the processor writes, by their paths. The compilation has to succeed. */
    Map<String, String> generated(List<Path> sources, Path directory) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Path generated = Files.createDirectories(directory.resolve("generated"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            // Not as options: ECJ would look into the class path of the test, too, where all is generated already.
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries());
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            JavaCompiler.CompilationTask task = tool.getTask(
                    Writer.nullWriter(), files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(ServiceLoader.load(Processor.class).stream()
                    .filter(provider -> provider.type().getPackageName().equals("io.telewright.processor"))
                    .map(ServiceLoader.Provider::get)
                    .toList());
            if (!task.call()) {
                throw new AssertionError(errors(diagnostics));
            }
        }
        return texts(generated);
    }

    private static List<Path> libraries() {
        return Stream.of(ClassPath.of(ClassPath.TESTS.negate()).split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .map(found -> found.getSource() + ":" + found.getLineNumber() + " " + found.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static Map<String, String> texts(Path directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
