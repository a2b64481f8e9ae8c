package io.telewright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated and what is reported, of several interfaces and several mistakes. */
class GenerationTest {
    private static final JavaFileObject GOOD = Javac.source("shop.Good", """
            package shop;
            @io.telewright.Telemetry
            public interface Good {
                @io.telewright.Metric
                void placed(boolean express);
            }
            """);
    private static final JavaFileObject BAD = Javac.source("shop.Bad", """
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

    @TempDir
    Path directory;

    @Test
    void reportsEverythingThatIsWrongAtOnce() {
        // when
        Compiled compiled = Javac.into(directory).compile(BAD);

        // then
        assertThat(compiled.ids())
                .containsExactlyInAnyOrder(
                        "TW040", "TW043", "TW020", "TW060", "TW004", "TW080", "TW063", "TW066", "TW005");
    }

    @Test
    void generatesTheGoodInterfaceBesideABadOne() {
        // when
        Compiled compiled = Javac.into(directory).compile(BAD, GOOD);

        // then
        assertThat(compiled.failed()).isTrue();
        assertThat(compiled.generated()).containsOnlyKeys("OtelGood.java");
    }

    @Test
    void isCalledWhereOnlyARepeatedMetricIsPresent() {
        // given
        JavaFileObject source = Javac.source("shop.Orders", """
                package shop;
                class Orders {
                    @io.telewright.Metric("orders")
                    @io.telewright.Metric("parcels")
                    void placed() {}
                }
                """);

        // when
        Compiled compiled = Javac.into(directory).compile(source);

        // then
        assertThat(compiled.ids()).containsExactly("TW005");
    }

    @Test
    void leavesInterfacesWithoutDeclarationsAlone() {
        // given
        JavaFileObject source = Javac.source("shop.Orders", "package shop; public interface Orders { void placed(); }");

        // when
        Compiled compiled = Javac.into(directory).compile(source);

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated()).isEmpty();
    }
}
