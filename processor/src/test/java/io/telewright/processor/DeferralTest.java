package io.telewright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Generating;
import io.telewright.processor.testing.Javac;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another processor generates later is waited for. */
class DeferralTest {
    private static JavaFileObject orders(String declaration, String... members) {
        return forSourceString("shop.Orders", """
                package shop;
                import io.telewright.*;
                @Telemetry
                public interface Orders %s {
                    %s
                }
                """.formatted(declaration, String.join("\n    ", members)));
    }

    @Test
    void theTypeOfAParameterIsWaitedFor() {
        // given
        JavaFileObject orders = orders("", "@Metric void placed(Priority priority);");
        Generating later = new Generating("shop.Priority", "package shop; public enum Priority { HIGH, LOW }");

        // when
        Compilation compiled = telewright(later).compile(orders);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled)).containsKey("OtelOrders.java");
    }

    @Test
    void aSuperInterfaceIsWaitedFor() {
        // given
        JavaFileObject orders = orders("extends Base", "@Metric void placed();");
        Generating later = new Generating("shop.Base", """
                package shop;
                @io.telewright.Telemetry
                public interface Base {
                    @io.telewright.Event("order.lost")
                    void lost();
                }
                """);

        // when
        Compilation compiled = telewright(later).compile(orders);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled).get("OtelOrders.java")).contains("void lost()");
        assertThat(generated(compiled)).containsKey("OtelBase.java");
    }

    @Test
    void theTypeThatARuleJudgesIsWaitedFor() {
        // given
        JavaFileObject orders = orders(
                "",
                "@Traced Object place(java.util.function.Supplier<Object> body);",
                "@ErrorType static String of(Receipt receipt) { return null; }");
        Generating later = new Generating("shop.Receipt", "package shop; public record Receipt() {}");

        // when
        Compilation compiled = telewright(later).compile(orders);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled).get("OtelOrders.java")).contains("Orders.of(receipt)");
    }

    @Test
    void aClassWithRulesIsWaitedFor() {
        // given
        JavaFileObject orders = forSourceString("shop.Orders", """
                package shop;
                @io.telewright.ErrorType(Errors.class)
                @io.telewright.Telemetry
                public interface Orders {
                    @io.telewright.Traced
                    String place(java.util.function.Supplier<String> body);
                }
                """);
        Generating later = new Generating(
                "shop.Errors", "package shop; class Errors { static String of(String text) { return text; } }");

        // when
        Compilation compiled = telewright(later).compile(orders);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled).get("OtelOrders.java")).contains("Errors.of(string)");
    }

    @Test
    void theTypeThatAPathGoesThroughIsWaitedFor() {
        // given
        JavaFileObject orders = orders(
                "",
                "@Event(\"order.lost\") void lost(@Attribute(path = \"customer.id\") Order order);",
                "record Order(Customer customer) {}");
        Generating later = new Generating("shop.Customer", "package shop; public record Customer(String id) {}");

        // when
        Compilation compiled = telewright(later).compile(orders);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled).get("OtelOrders.java")).contains(".id()");
    }

    @Test
    void theTypeOfARecordsComponentIsWaitedFor() {
        // given
        JavaFileObject orders = orders(
                "", "@Metric void placed(Group group);", "record Group(@Attribute(\"order.priority\") Priority it) {}");
        Generating later = new Generating("shop.Priority", "package shop; public enum Priority { HIGH, LOW }");

        // when
        Compilation compiled = telewright(later).compile(orders);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled)).containsKey("OtelOrders.java");
    }

    @Test
    void aConstantIsWaitedFor() {
        // given
        JavaFileObject orders = orders(
                "",
                "@Metric(Names.PLACED) void placed(@Attribute(Names.KEY) boolean express);",
                "@Metric(kind = Metric.Kind.HISTOGRAM, buckets = {1, Names.BOUND}) void sent(long items);");
        Generating later = new Generating("shop.Names", """
                package shop;
                public interface Names {
                    String PLACED = "orders.placed";
                    String KEY = "order.express";
                    int BOUND = 5;
                }
                """);

        // when
        Compilation compiled = telewright(later).compile(orders);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled).get("OtelOrders.java")).contains("orders.placed", "order.express");
    }

    @Test
    void aConstantThatIsNeverGeneratedIsReported() {
        // given
        JavaFileObject orders = orders("", "@Metric(unit = Units.ORDER) void placed();");

        // when
        Compilation compiled = telewright().compile(orders);

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW006");
    }

    @Test
    void aTypeThatIsNeverGeneratedIsReported(@TempDir Path directory) {
        // given
        JavaFileObject orders = orders("extends Missing", "@Metric void placed(Priority priority);");

        // when
        Compiled compiled = Javac.into(directory).compile(orders);

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW006");
        assertThat(compiled.generated()).isEmpty();
    }

    @Test
    void aPathThatStillLeadsNowhereWhenProcessingIsOverIsReported(@TempDir Path directory) {
        // given
        JavaFileObject orders = orders(
                "",
                "@Event(\"order.lost\") void lost(@Attribute(path = \"customer.name\") Order order);",
                "record Order(Customer customer) {}");
        Generating later = new Generating("shop.Customer", "package shop; public record Customer(String id) {}");

        // when
        Compiled compiled = Javac.into(directory).and(later).compile(orders);

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW067");
        assertThat(compiled.generated()).containsOnlyKeys("Customer.java");
    }

    @Test
    void typesThatAServiceMentionsAreWaitedFor() {
        // given
        JavaFileObject orders = forSourceString("shop.Orders", """
                package shop;
                import io.telewright.*;
                @Traced
                public interface Orders extends Base<Order> {
                    @Attribute(value = "order.id", path = "id")
                    Order place(@Attribute(value = "asked.id", path = "id") Order order) throws Refused;
                }
                """);
        JavaFileObject base =
                forSourceString("shop.Base", "package shop; public interface Base<T> { java.util.List<T> all(); }");
        Generating order = new Generating("shop.Order", "package shop; public record Order(String id) {}");
        Generating refused = new Generating(
                "shop.Refused",
                "package shop; public class Refused extends Exception { private static final long serialVersionUID = 1; }");

        // when
        Compilation compiled = telewright(order, refused).compile(orders, base);

        // then
        assertThat(compiled).succeededWithoutWarnings();
        assertThat(generated(compiled).get("InstrumentedOrders.java"))
                .contains("public List<Order> all()", "public Order place(Order order) throws Refused");
    }
}
