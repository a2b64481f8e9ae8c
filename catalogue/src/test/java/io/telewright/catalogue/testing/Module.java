package io.telewright.catalogue.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Declarations that are compiled with the processor into a folder of classes. */
public final class Module {
    private static final JavaCompiler COMPILER = requireNonNull(ToolProvider.getSystemJavaCompiler());

    private Module() {}

    /**
     * Compiles interfaces of the package {@code shop}.
     *
     * @param declarations the interfaces, each without the head of its file; its name stands after {@code interface}
     * @return the folder
     */
    public static Path compile(Path folder, String... declarations) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String declaration : declarations) {
            sources.add(source(declaration));
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try {
            JavaCompiler.CompilationTask task = COMPILER.getTask(
                    null,
                    null,
                    diagnostics,
                    List.of(
                            "-processor",
                            "io.telewright.processor.TelewrightProcessor",
                            "-d",
                            Files.createDirectories(folder).toString()),
                    null,
                    sources);
            if (!task.call()) {
                throw new AssertionError(diagnostics.getDiagnostics().toString());
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JavaFileObject source(String declaration) {
        String name = declaration.replaceFirst("(?s).*?\\binterface (\\w+).*", "$1");
        String text = """
                package shop;
                import io.opentelemetry.api.logs.Severity;
                import io.opentelemetry.api.trace.SpanKind;
                import io.telewright.*;
                """ + declaration;
        return new SimpleJavaFileObject(URI.create("string:///shop/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
