package io.telewright.processor.read;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.Reported.ids;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars come without the annotations and optional libraries they were compiled with, and from other languages. */
class IncompleteClassFilesTest {
    @TempDir
    Path library;

    @TempDir
    Path directory;

    private Path classes;

    @BeforeEach
    void compileLibrary() {
        Compiled compiled = Javac.into(library)
                .compile(
                        forSourceString("library.Clock", """
                package library;
                public interface Clock {
                    @Checked(Level.HIGH) long now_x(Zone zone) throws Stopped;
                }
                @interface Checked { Level value(); }
                enum Level { HIGH }
                """),
                        forSourceString("library.Zone", "package library; public interface Zone {}"),
                        forSourceString("library.Stopped", """
                package library;
                public class Stopped extends Exception { private static final long serialVersionUID = 1; }
                """));
        assertThat(compiled.diagnostics()).isEmpty();
        classes = compiled.classes().resolve("library");
    }

    private Compiled decorate() {
        return Javac.into(directory)
                .with("-classpath", classes.getParent() + File.pathSeparator + System.getProperty("java.class.path"))
                .compile(forSourceString("shop.TracedClock", """
                        package shop;
                        @io.telewright.Traced
                        public interface TracedClock extends library.Clock {}
                        """));
    }

    @Test
    void anAnnotationWithoutItsClassDoesNotMatter() throws IOException {
        // given
        Files.delete(classes.resolve("Checked.class"));
        Files.delete(classes.resolve("Level.class"));

        // when
        Compiled compiled = decorate();

        // then
        assertThat(compiled.failed()).isFalse();
        assertThat(compiled.generated()).containsKey("InstrumentedTracedClock.java");
    }

    @Test
    void aParameterWithoutItsClassIsReported() throws IOException {
        // given
        Files.delete(classes.resolve("Zone.class"));

        // then
        assertThat(ids(decorate().diagnostics())).containsExactly("TW006");
    }

    @Test
    void anExceptionWithoutItsClassIsReported() throws IOException {
        // given
        Files.delete(classes.resolve("Stopped.class"));

        // then
        assertThat(ids(decorate().diagnostics())).containsExactly("TW006");
    }

    @Test
    void aNameThatJavaCannotWriteIsReported() throws IOException {
        // given
        Path clock = classes.resolve("Clock.class");
        Files.writeString(clock, Files.readString(clock, ISO_8859_1).replace("now_x", "now-x"), ISO_8859_1);

        // when
        Compiled compiled = decorate();

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW039");
        assertThat(compiled.diagnostics().get(0).getMessage(null)).contains("method 'now-x' has a name");
    }
}
