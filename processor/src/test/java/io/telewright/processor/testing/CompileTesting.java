package io.telewright.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.telewright.processor.TelewrightProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Google's compile-testing with our processor. Tests use it wherever {@link Javac} does not say why they cannot. */
public final class CompileTesting {
    private CompileTesting() {}

    /** The compiler, with processors of the test's own after ours. */
    public static Compiler telewright(Processor... others) {
        return Compiler.javac()
                .withProcessors(Stream.concat(Stream.of(new TelewrightProcessor()), Stream.of(others))
                        .toArray(Processor[]::new));
    }

    /** The generated sources by the names of their files. */
    public static SortedMap<String, String> generated(Compilation compilation) {
        return texts(compilation.generatedSourceFiles().stream());
    }

    /** The catalogue files by their names. */
    public static SortedMap<String, String> catalogued(Compilation compilation) {
        return texts(compilation.generatedFiles().stream()
                .filter(file -> file.getName().contains("META-INF/telewright/")));
    }

    private static SortedMap<String, String> texts(Stream<JavaFileObject> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(Path.of(file.getName()).getFileName().toString(), text(file)));
        return texts;
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
