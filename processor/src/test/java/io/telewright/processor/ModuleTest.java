package io.telewright.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Telemetry;
import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import io.telewright.processor.testing.Reported;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code in a named module, without any warning. */
class ModuleTest {
    private static final JavaFileObject ORDERS = forSourceString("shop.Orders", """
            package shop;
            import io.telewright.*;
            import java.util.concurrent.CompletionStage;
            import java.util.function.*;
            /** Orders. */
            @Telemetry
            public interface Orders {
                /** Orders placed. */
                @Metric
                @Event("order.placed")
                void placed(boolean express, @Attribute(maxValues = 9) String country, String id);

                /** Places. */
                @Traced
                @Metric(value = "order.duration", kind = Metric.Kind.HISTOGRAM)
                <X extends Exception> CompletionStage<String> place(String id, Placing<X> body) throws X;

                /** Waiting. */
                @Metric(kind = Metric.Kind.GAUGE)
                Registration waiting(LongSupplier count);

                /** Placing. */
                interface Placing<X extends Exception> {
                    /** Places. */
                    CompletionStage<String> place() throws X;
                }
            }
            """);

    private static final JavaFileObject STORE = forSourceString("shop.Store", """
            package shop;
            import io.telewright.*;
            import java.util.*;
            import java.util.concurrent.*;
            /** A store. */
            @Traced
            public interface Store<T extends Comparable<? super T>> extends Comparator<T>, AutoCloseable {
                /** Takes. */
                @Traced(notAnError = NoSuchElementException.class)
                @Metric(value = "store.duration", kind = Metric.Kind.HISTOGRAM)
                @Event(value = "store.taken", when = Event.When.ALWAYS)
                @Attribute(value = "thing", asString = true)
                CompletableFuture<T> take(@Attribute boolean late, @Attribute(maxValues = 9) String country);

                /** Closes. */
                @Override
                void close();
            }
            """);

    @TempDir
    Path directory;

    private Compiled compile(String component, String modulePath, String... requires) {
        String module =
                Stream.of(requires).map(name -> "requires " + name + ";").collect(Collectors.joining(" "));
        return Javac.into(directory)
                .with("--module-path", modulePath, "-classpath", "", "-Atelewright.component=" + component)
                .with("-Xlint:all,-processing,-requires-automatic,-requires-transitive-automatic", "-Werror")
                .compile(forSourceString("module-info", "module shop { " + module + " exports shop; }"), ORDERS, STORE);
    }

    /** The runtime and OpenTelemetry. */
    private static String modulePath() {
        String runtime = Path.of(Telemetry.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.equals(runtime) || entry.contains("opentelemetry-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void theAnnotationForGeneratedCodeIsNotNeeded() {
        // when
        Compiled compiled = compile("auto", modulePath(), "transitive io.telewright");

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated())
                .containsOnlyKeys("OtelOrders.java", "InstrumentedStore.java")
                .allSatisfy((name, text) -> assertThat(text).doesNotContain("@Generated"));
    }

    @Test
    void generatedCodeHasTheAnnotationWhereItIsReadable() {
        // when
        Compiled compiled = compile("auto", modulePath(), "transitive io.telewright", "java.compiler");

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated())
                .containsOnlyKeys("OtelOrders.java", "InstrumentedStore.java")
                .allSatisfy((name, text) -> assertThat(text).contains("@Generated("));
    }

    /** The runtime, OpenTelemetry, and a module with the annotations. */
    private static String modulePathWithJakarta(Path directory) {
        Compiled jakarta = Javac.into(directory)
                .compilePlainly(
                        forSourceString("module-info", "module jakarta.inject { exports jakarta.inject; }"),
                        forSourceString("jakarta.inject.Inject", "package jakarta.inject; public @interface Inject {}"),
                        forSourceString(
                                "jakarta.inject.Singleton", "package jakarta.inject; public @interface Singleton {}"));
        return modulePath() + File.pathSeparator + jakarta.classes();
    }

    @Test
    void onlyAnInjectThatTheModuleReadsIsUsed(@TempDir Path inject) {
        // given
        String path = modulePathWithJakarta(inject);

        // when
        String unread =
                compile("auto", path, "transitive io.telewright").generated().get("OtelOrders.java");
        Compiled read = compile("auto", path, "transitive io.telewright", "jakarta.inject");

        // then
        assertThat(unread).doesNotContain("Inject");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.generated().get("OtelOrders.java")).contains("@Inject");
        assertThat(read.generated().get("InstrumentedStore.java")).doesNotContain("Inject");
    }

    @Test
    void theAnnotationsOfAComponentModelHaveToBeReadable(@TempDir Path inject) {
        // given
        String path = modulePathWithJakarta(inject);

        // when
        Compiled unread = compile("jakarta", path, "transitive io.telewright");
        Compiled read = compile("jakarta", path, "transitive io.telewright", "transitive jakarta.inject");

        // then
        assertThat(Reported.ids(unread.diagnostics())).containsExactly("TW171", "TW171");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.generated().get("OtelOrders.java")).contains("@Singleton", "@Inject");
    }
}
