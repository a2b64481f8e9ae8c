package io.telewright.test.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The compiler with the test's class path, every lint as an error and the processor; it writes to memory. Compile-testing
 * would do the same, but opens the class path anew for each of the many compilations.
 */
public final class InMemoryJavac implements AutoCloseable {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Not what jars of others lack: the class path they name, and the classes of their annotations. */
    private static final List<String> OPTIONS = List.of(
            "-Xlint:all,-processing,-path,-classfile", "-Werror", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000");

    /** Kept from one compilation to the next, since opening the class path takes longer than most of them. */
    private final StandardJavaFileManager files =
            COMPILER.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    /**
     * Compiles sources together.
     *
     * @param sources the texts by the qualified names of their types
     */
    public Compilation compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        WrittenClasses written = new WrittenClasses(files);
        JavaCompiler.CompilationTask task = COMPILER.getTask(
                null,
                written,
                diagnostics,
                OPTIONS,
                null,
                sources.entrySet().stream()
                        .map(source -> source(source.getKey(), source.getValue()))
                        .toList());
        task.setLocale(Locale.ENGLISH);
        task.setProcessors(List.of(processor()));
        task.call();
        return new Compilation(diagnostics.getDiagnostics(), written.classes(), written.sources());
    }

    /** A new one, as the compiler would find it: the annotation on its class is not there for tests. */
    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getPackageName().equals("io.telewright.processor"))
                .findFirst()
                .orElseThrow()
                .get();
    }

    private static JavaFileObject source(String qualifiedName, String text) {
        URI uri = URI.create("string:///" + qualifiedName.replace('.', '/') + JavaFileObject.Kind.SOURCE.extension);
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
