package io.telewright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.telewright;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** C17: generated code needs members of OpenTelemetry's API that older versions do not have. */
class OldOpenTelemetryTest {
    private static final JavaFileObject ORDERS = forSourceString("shop.Orders", """
            package shop;
            @io.telewright.Telemetry
            public interface Orders {
                @io.telewright.Traced
                void place(Runnable body);
            }
            """);

    @Test
    void theMissingMemberAndTheVersionThatHasItAreNamedOnce() {
        // given
        JavaFileObject old = forSourceString(
                "io.opentelemetry.api.OpenTelemetry",
                "package io.opentelemetry.api; public interface OpenTelemetry {}");

        // when
        Compilation compiled = withoutOpenTelemetry().compile(ORDERS, old);

        // then
        assertThat(compiled).hadErrorCount(1);
        assertThat(compiled)
                .hadErrorContaining("[TW095] the OpenTelemetry API that interface Orders is compiled with has no"
                        + " io.opentelemetry.api.OpenTelemetry.getLogsBridge");
        assertThat(compiled).hadErrorContaining("Fix: use io.opentelemetry:opentelemetry-api 1.49 or newer");
    }

    @Test
    void anApiThatIsNotThereIsNamedOnceToo() {
        // when
        Compilation compiled = withoutOpenTelemetry().compile(ORDERS);

        // then
        assertThat(compiled).hadErrorCount(1);
        assertThat(compiled).hadErrorContaining("has no io.opentelemetry.api.OpenTelemetry");
    }

    private static Compiler withoutOpenTelemetry() {
        List<File> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("opentelemetry-"))
                .map(File::new)
                .toList();
        return telewright().withClasspath(classPath);
    }
}
