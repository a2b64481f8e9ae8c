package io.telewright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated and what is reported, of several interfaces and several mistakes. */
class GenerationTest {
    private static final JavaFileObject GOOD = forSourceString("shop.Good", """
            package shop;
            @io.telewright.Telemetry
            public interface Good {
                @io.telewright.Metric
                void placed(boolean express);
            }
            """);
    private static final JavaFileObject BAD = forSourceString("shop.Bad", """
            package shop;
            @io.telewright.Telemetry
            public interface Bad {
                @io.telewright.Metric(value = "1st", unit = "bytes")
                long placed(String customer);

                void cancelled();

                @io.telewright.Event("Lost")
                void lost(@io.telewright.Attribute("Id") Object id);

                @io.telewright.Traced("find {customer}")
                default void find() {}
            }
            """);

    @Test
    void allMistakesAreReportedAtOnce() {
        // when
        Compilation compiled = telewright().compile(BAD);

        // then
        assertThat(ids(compiled.diagnostics()))
                .containsExactlyInAnyOrder(
                        "TW040", "TW043", "TW020", "TW060", "TW004", "TW080", "TW063", "TW066", "TW005");
    }

    @Test
    void aGoodInterfaceIsGeneratedDespiteABadOne(@TempDir Path directory) {
        // when
        Compiled compiled = Javac.into(directory).compile(BAD, GOOD);

        // then
        assertThat(compiled.failed()).isTrue();
        assertThat(compiled.generated()).containsOnlyKeys("OtelGood.java");
    }

    @Test
    void aRepeatedMetricAloneCallsTheProcessor() {
        // given
        JavaFileObject source = forSourceString("shop.Orders", """
                package shop;
                class Orders {
                    @io.telewright.Metric("orders")
                    @io.telewright.Metric("parcels")
                    void placed() {}
                }
                """);

        // when
        Compilation compiled = telewright().compile(source);

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW005");
    }

    @Test
    void methodsOfObjectNeedNoTelemetry() {
        // given
        JavaFileObject source = forSourceString("shop.Orders", """
                package shop;
                @io.telewright.Telemetry
                public interface Orders extends java.util.Comparator<String> {
                    @io.telewright.Metric
                    void placed();

                    @Override
                    String toString();

                    @Override
                    default int compare(String one, String other) {
                        return one.compareTo(other);
                    }
                }
                """);

        // when
        Compilation compiled = telewright().compile(source);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled)).containsOnlyKeys("OtelOrders.java");
    }

    @Test
    void interfacesWithoutDeclarationsAreLeftAlone() {
        // given
        JavaFileObject source =
                forSourceString("shop.Orders", "package shop; public interface Orders { void placed(); }");

        // when
        Compilation compiled = telewright().compile(source);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled)).isEmpty();
    }
}
