package io.telewright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.catalogued;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.telewright.processor.testing.Originating;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes, and each file depends on one interface alone. */
class DeterminismTest {
    private static final JavaFileObject ORDERS = forSourceString("shop.Orders", """
            package shop;
            import io.telewright.*;
            import java.util.function.*;
            @Telemetry
            public interface Orders extends Parcels {
                /** Orders placed. */
                @Metric("orders.placed")
                @Event("order.placed")
                void placed(boolean express, @Attribute(maxValues = 9) String country, String id, long items);

                @Traced("place {express}")
                @Metric("order.calls")
                @Metric(value = "order.duration", kind = Metric.Kind.HISTOGRAM)
                @Attribute("receipt")
                String place(boolean express, @Attribute(path = "name") Customer customer, Supplier<String> body);

                record Customer(String name) {}
            }
            """);
    private static final JavaFileObject PARCELS = forSourceString("shop.Parcels", """
            package shop;
            import io.telewright.*;
            @Telemetry
            public interface Parcels {
                @Metric(value = "parcels.sent", description = "Parcels sent")
                void sent(@Attribute("parcel.express") boolean express);

                @Metric(value = "parcels.waiting", kind = Metric.Kind.GAUGE, description = "Parcels waiting")
                Registration waiting(java.util.function.LongSupplier count);
            }
            """);

    private static final JavaFileObject STORE = forSourceString("shop.Store", """
            package shop;
            import io.telewright.*;
            import java.util.*;
            @Traced
            public interface Store extends Shelf<String>, Comparable<Store>, AutoCloseable {
                @Traced("store {late} {country}")
                @Metric("store.calls")
                @Event("store.ended")
                @Attribute(value = "items", asString = true)
                List<String> all(@Attribute boolean late, @Attribute(maxValues = 9) String country);
            }
            """);
    private static final JavaFileObject SHELF = forSourceString("shop.Shelf", """
            package shop;
            import io.telewright.*;
            public interface Shelf<T> {
                @Traced
                T take(@Attribute(value = "thing", asString = true) T thing) throws java.io.IOException;

                void put(T thing);
            }
            """);

    @Test
    void twoRunsWriteTheSameBytes() {
        // when
        Compilation first = telewright().compile(ORDERS, PARCELS, STORE, SHELF);
        Compilation second = telewright().compile(ORDERS, PARCELS, STORE, SHELF);

        // then
        assertThat(first).succeededWithoutWarnings();
        assertThat(generated(first)).hasSize(4).isEqualTo(generated(second));
        assertThat(catalogued(first)).hasSize(4).isEqualTo(catalogued(second));
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() {
        // when
        Compilation first = telewright().compile(ORDERS, PARCELS, STORE, SHELF);
        Compilation second = telewright().compile(SHELF, STORE, PARCELS, ORDERS);

        // then
        assertThat(generated(first)).isEqualTo(generated(second));
        assertThat(catalogued(first)).isEqualTo(catalogued(second));
    }

    @Test
    void everyFileOriginatesFromItsInterfaceAlone() {
        // given
        Originating processor = new Originating();

        // when
        Compiler.javac().withProcessors(processor).compile(ORDERS, PARCELS, STORE, SHELF);

        // then
        assertThat(processor.origins())
                .isEqualTo(new TreeMap<>(Map.of(
                        "shop.OtelOrders", List.of("shop.Orders"),
                        "shop.OtelParcels", List.of("shop.Parcels"),
                        "shop.InstrumentedStore", List.of("shop.Store"),
                        "shop.InstrumentedShelf", List.of("shop.Shelf"),
                        "META-INF/telewright/shop.Orders.json", List.of("shop.Orders"),
                        "META-INF/telewright/shop.Parcels.json", List.of("shop.Parcels"),
                        "META-INF/telewright/shop.Store.json", List.of("shop.Store"),
                        "META-INF/telewright/shop.Shelf.json", List.of("shop.Shelf"))));
    }

    @Test
    void gradleMayProcessEveryInterfaceByItself() throws IOException {
        // given
        String resource = "/META-INF/gradle/incremental.annotation.processors";

        // then
        try (var metadata = TelewrightProcessor.class.getResourceAsStream(resource)) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(TelewrightProcessor.class.getName() + ",isolating");
        }
    }
}
