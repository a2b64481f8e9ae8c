package io.telewright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.telewright.catalogue.page.MarkdownPage;
import io.telewright.catalogue.read.ClassPath;
import io.telewright.catalogue.read.DeclaredAttribute;
import io.telewright.catalogue.read.DeclaredInterface;
import io.telewright.catalogue.read.DeclaredMethod;
import io.telewright.catalogue.read.DeclaredMetric;
import io.telewright.catalogue.read.DeclaredUse;
import io.telewright.catalogue.testing.Module;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several interfaces emit under one name is one thing, and what they disagree about is said. */
class MergingTest {
    private static final String PAYMENTS = """
            @Telemetry
            public interface Payments {
                /** Cards that were charged. */
                @Metric(value = "charged", unit = "{card}")
                void charged(@Attribute("brand") Brand brand, @Attribute("corporate") boolean corporate);

                enum Brand {
                    VISA,
                    /** American Express. */
                    AMEX
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aMetricOfSeveralInterfacesIsOne() {
        // when
        Catalogue catalogue = merged(PAYMENTS, """
                @Telemetry
                public interface Refunds {
                    @Metric(value = "charged", unit = "{card}", description = "Cards that were charged.")
                    void charged(@Attribute("corporate") boolean corporate);
                }
                """);

        // then
        assertThat(catalogue.conflicts()).isEmpty();
        assertThat(catalogue.metrics()).hasSize(1);
        Metric metric = catalogue.metrics().get(0);
        assertThat(metric.sources()).containsExactly("shop.Payments#charged", "shop.Refunds#charged");
        assertThat(metric.scopes()).containsExactly("shop.Payments", "shop.Refunds");
        assertThat(metric.attributes())
                .containsExactly(
                        new Use(
                                "brand",
                                "conditionally_required",
                                "If the code that emits it has it: not all of its declarations do.",
                                false),
                        new Use("corporate", "required", "", false));
    }

    @Test
    void anAttributeSaysWhatItsValuesMeanAndWhoHasIt() {
        assertThat(merged(PAYMENTS).attributes())
                .filteredOn(attribute -> attribute.key().equals("brand"))
                .containsExactly(new Attribute(
                        "brand",
                        "string",
                        "Attribute 'brand'.",
                        "",
                        false,
                        List.of("2 values"),
                        List.of(
                                new DeclaredAttribute.Value("AMEX", "American Express."),
                                new DeclaredAttribute.Value("VISA", "")),
                        List.of("shop.Payments#charged"),
                        List.of("metric charged")));
    }

    @Test
    void whatTheConventionsSayOfNamesAndWhatLooksSensitiveIsKept() {
        // when
        Catalogue catalogue = merged("""
                @Telemetry
                public interface Calls {
                    @Event("exception")
                    @Metric(value = "http.server.active_requests", unit = "{request}", kind = Metric.Kind.UP_DOWN_COUNTER)
                    @SuppressWarnings({"TW187", "TW190"})
                    void called(@Attribute("user.id") String user, @Attribute("card.number") String card, long change);
                }
                """);

        // then
        assertThat(catalogue.attributes())
                .extracting(Attribute::key, Attribute::convention, Attribute::sensitive)
                .containsExactly(tuple("card.number", "", true), tuple("user.id", "development", false));
        assertThat(catalogue.metrics()).extracting(Metric::convention).containsExactly("development");
        assertThat(catalogue.events()).extracting(Event::convention).containsExactly("stable");
        assertThat(MarkdownPage.text(catalogue))
                .contains(
                        "| key | type | convention | sensitive | meaning | values | source |",
                        "| `card.number` | string | none | looks so | ",
                        "| `user.id` | string | development |  | ",
                        "| `exception` | info | stable | ");
    }

    @Test
    void twoTypesOfOneKeyAreAConflictThatNamesBoth() {
        assertThat(merged(PAYMENTS, """
                        @Telemetry
                        public interface Refunds {
                            @Event("refunded")
                            void refunded(@Attribute("brand") long brand);
                        }
                        """).conflicts())
                .containsExactly("attribute 'brand' has the type 'string' in shop.Payments#charged, and 'long' in"
                        + " shop.Refunds#refunded: give it one type, or another name to one of them");
    }

    @Test
    void twoUnitsOfOneMetricAreAConflictThatNamesBoth() {
        assertThat(merged(PAYMENTS, """
                        @Telemetry
                        public interface Refunds {
                            @Metric(value = "charged", unit = "{payment}")
                            void charged();
                        }
                        """).conflicts())
                .containsExactly("metric 'charged' has the unit '{card}' in shop.Payments#charged, and '{payment}' in"
                        + " shop.Refunds#charged: give it one unit, or another name to one of them");
    }

    @Test
    void theOrderOfTheClassPathDoesNotMatter() {
        // given
        String refunds = """
                @Telemetry
                public interface Refunds {
                    @Metric(value = "refunds", description = "Refunds.")
                    void refunded(@Attribute("corporate") boolean corporate);
                }
                """;
        Path one = Module.compile(folder.resolve("one"), PAYMENTS);
        Path other = Module.compile(folder.resolve("other"), refunds);

        // then
        assertThat(Catalogue.of(ClassPath.read(List.of(one, other)).interfaces()))
                .isEqualTo(Catalogue.of(ClassPath.read(List.of(other, one)).interfaces()));
    }

    /** It takes about 0.2 s; 5 s are promised. */
    @Test
    void aThousandInterfacesAreMergedInNoTime() {
        // given
        List<DeclaredInterface> interfaces =
                IntStream.range(0, 1000).mapToObj(MergingTest::interfaceOf).toList();

        // when
        long started = processorTime();
        Catalogue catalogue = Catalogue.of(interfaces);
        Duration spent = Duration.ofNanos(processorTime() - started);

        // then
        assertThat(catalogue.metrics()).hasSize(10_001);
        assertThat(spent).isLessThan(Duration.ofSeconds(5));
    }

    /** That of this thread: the time on the clock depends on what else the machine does. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static DeclaredInterface interfaceOf(int number) {
        String name = "shop.Declared" + number;
        List<DeclaredMethod> methods = IntStream.range(0, 11)
                .mapToObj(method -> new DeclaredMethod(
                        name + "#method" + method,
                        name,
                        "",
                        false,
                        List.of(new DeclaredAttribute(
                                "key" + method, "string", "", "", false, DeclaredAttribute.Bound.UNBOUNDED, List.of())),
                        null,
                        null,
                        List.of(new DeclaredMetric(
                                method == 0 ? "shared" : "metric." + number + "." + method,
                                "",
                                "counter",
                                false,
                                "long",
                                "",
                                "",
                                List.of(),
                                List.of(new DeclaredUse("key" + method, "required", "", false)))),
                        List.of()))
                .toList();
        return new DeclaredInterface(1, name, "telemetry", "", List.of(), methods);
    }

    private Catalogue merged(String... declarations) {
        return Catalogue.of(
                ClassPath.read(List.of(Module.compile(folder, declarations))).interfaces());
    }
}
