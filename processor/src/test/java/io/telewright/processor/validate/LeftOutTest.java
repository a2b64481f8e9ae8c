package io.telewright.processor.validate;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C10: what {@code metric = false} leaves out needs no bound, and a metric is recorded without it. */
class LeftOutTest {
    private static Compilation compile(String method) {
        return telewright().compile(forSourceString("shop.Shop", """
                package shop;
                import io.telewright.*;
                import java.util.function.*;
                @Telemetry
                interface Shop {
                    %s
                    record Order(
                        @Attribute(value = "order.id", metric = false) String id,
                        @Attribute(value = "order.late", metric = false) boolean late,
                        @Attribute("order.express") boolean express) {}
                }
                """.formatted(method)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Metric void placed(@Attribute Order order);",
                "@Metric void placed(@Attribute(\"order.express\") boolean express,"
                        + " @Attribute(value = \"order.id\", metric = false) String id);",
                "@Metric Registration waiting(@Attribute Order order, LongSupplier waiting);",
                "@Metric(\"placing\") void place(@Attribute Order order, Runnable body);",
                "@Metric(\"placing\") @Attribute Order find(Supplier<Order> body);",
            })
    void aMethodThatOnlyHasMetricsIsWithoutIt(String method) {
        Compilation compilation = compile(method);

        assertThat(ids(compilation.diagnostics())).isEmpty();
        assertThat(generated(compilation).get("OtelShop.java"))
                .contains("order.express")
                .doesNotContain("order.id")
                .doesNotContain("order.late");
    }

    @Test
    void aSpanOfTheSameRecordHasIt() {
        Compilation compilation =
                compile("@Metric(\"placing\") @Traced void place(@Attribute Order order, Runnable body);");

        assertThat(generated(compilation).get("OtelShop.java")).contains("order.express", "order.id", "order.late");
    }
}
