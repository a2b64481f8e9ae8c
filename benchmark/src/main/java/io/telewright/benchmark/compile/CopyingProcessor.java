package io.telewright.benchmark.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes the files that Telewright's processor wrote in another compilation, and does nothing else. So it shows how much
 * time {@code javac} itself takes for files that a processor writes.
 */
@SupportedAnnotationTypes("io.telewright.Telemetry")
@SupportedOptions({CopyingProcessor.SOURCES, CopyingProcessor.CLASSES})
public final class CopyingProcessor extends AbstractProcessor {
    /** The option with the directory of the sources that the other compilation wrote. */
    static final String SOURCES = "sources";

    /** The option with the directory of its class files, where its catalogue files are. */
    static final String CLASSES = "classes";

    /** Options that name another compilation. */
    static List<String> options(Javac other) {
        return List.of("-A" + SOURCES + "=" + other.generated(), "-A" + CLASSES + "=" + other.classes());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!annotations.isEmpty()) {
            try {
                copy(
                        Path.of(processingEnv.getOptions().get(SOURCES)),
                        Path.of(processingEnv.getOptions().get(CLASSES)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return false;
    }

    private void copy(Path sources, Path classes) throws IOException {
        Filer filer = processingEnv.getFiler();
        for (Path source : Javac.files(sources, ".java")) {
            String name = sources.relativize(source).toString().replace(".java", "");
            copy(source, filer.createSourceFile(name.replace('/', '.')));
        }
        for (Path catalogue : Javac.files(classes, ".json")) {
            String name = classes.relativize(catalogue).toString();
            copy(catalogue, filer.createResource(StandardLocation.CLASS_OUTPUT, "", name));
        }
    }

    private static void copy(Path from, FileObject to) throws IOException {
        try (Writer writer = to.openWriter()) {
            writer.write(Files.readString(from));
        }
    }
}
