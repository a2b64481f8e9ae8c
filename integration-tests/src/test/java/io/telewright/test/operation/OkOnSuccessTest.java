package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.SpanScope;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option is the whole compilation's, so the declaration is compiled here. */
class OkOnSuccessTest {
    private static final String DECLARATION = """
            package shop;

            import io.telewright.SpanScope;
            import io.telewright.Telemetry;
            import io.telewright.Traced;
            import java.util.NoSuchElementException;
            import java.util.concurrent.Callable;
            import java.util.concurrent.CompletableFuture;
            import java.util.function.Supplier;

            @Telemetry
            public interface Acknowledged extends io.telewright.test.operation.Acknowledging {
                @Override
                @Traced(notAnError = NoSuchElementException.class)
                String around(Callable<String> body) throws Exception;

                @Override
                @Traced
                CompletableFuture<String> later(Supplier<CompletableFuture<String>> body);

                @Override
                @Traced
                SpanScope open();
            }
            """;

    @TempDir
    private static Path folder;

    private static URLClassLoader classes;

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    @BeforeAll
    static void compile() throws IOException {
        Path source = Files.writeString(folder.resolve("Acknowledged.java"), DECLARATION);
        String classPath = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Atelewright.okOnSuccess=true",
                        "-processorpath",
                        System.getProperty("telewright.processor"),
                        "-classpath",
                        classPath,
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(failed).isZero();
        classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, OkOnSuccessTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        classes.close();
    }

    private Acknowledging acknowledged() throws Exception {
        return (Acknowledging) classes.loadClass("shop.OtelAcknowledged")
                .getConstructor(OpenTelemetry.class)
                .newInstance(telemetry.sdk());
    }

    @Test
    void theStatusOfASuccessIsOk() throws Exception {
        CompletableFuture<String> pending = new CompletableFuture<>();

        assertThat(acknowledged().around(() -> "done")).isEqualTo("done");
        assertThat(acknowledged().later(() -> pending)).isNotDone();
        pending.complete("done");
        acknowledged().open().close();

        assertThat(telemetry.spans())
                .hasSize(3)
                .allSatisfy(span -> assertThat(span).hasStatus(StatusData.ok()));
    }

    @Test
    void theStatusOfAnExpectedExceptionIsUnset() throws Exception {
        Acknowledging acknowledged = acknowledged();

        assertThat(catchThrowable(() -> acknowledged.around(() -> Sneaky.fail(new NoSuchElementException()))))
                .isInstanceOf(NoSuchElementException.class);

        assertThat(telemetry.span()).hasStatus(StatusData.unset()).hasEvents(List.of());
    }

    @Test
    void theStatusOfACancellationIsUnset() throws Exception {
        Acknowledging acknowledged = acknowledged();

        assertThat(catchThrowable(() -> acknowledged.around(() -> Sneaky.fail(new CancellationException()))))
                .isInstanceOf(CancellationException.class);

        assertThat(telemetry.span()).hasStatus(StatusData.unset()).hasEvents(List.of());
    }

    @Test
    void theStatusOfAFailureIsError() throws Exception {
        Acknowledging acknowledged = acknowledged();
        IOException failure = new IOException("unplugged");

        assertThat(catchThrowable(() -> acknowledged.around(() -> Sneaky.fail(failure))))
                .isSameAs(failure);
        acknowledged.later(() -> CompletableFuture.failedFuture(failure));
        try (SpanScope opened = acknowledged.open()) {
            opened.fail(failure);
        }

        assertThat(telemetry.spans())
                .hasSize(3)
                .allSatisfy(span -> assertThat(span)
                        .hasStatus(StatusData.create(StatusCode.ERROR, "unplugged"))
                        .hasException(failure));
    }
}
