package io.telewright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Generating;
import io.telewright.processor.testing.Javac;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another processor generates later is waited for. */
class DeferralTest {
    @TempDir
    Path directory;

    private static JavaFileObject orders(String declaration, String... members) {
        return Javac.source("shop.Orders", """
                package shop;
                import io.telewright.*;
                @Telemetry
                public interface Orders %s {
                    %s
                }
                """.formatted(declaration, String.join("\n    ", members)));
    }

    @Test
    void waitsForTheTypeOfAParameter() {
        // given
        JavaFileObject orders = orders("", "@Metric void placed(Priority priority);");
        Generating later = new Generating("shop.Priority", "package shop; public enum Priority { HIGH, LOW }");

        // when
        Compiled compiled = Javac.into(directory).and(later).compile(orders);

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated()).containsKey("OtelOrders.java");
    }

    @Test
    void waitsForASuperInterface() {
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
        Compiled compiled = Javac.into(directory).and(later).compile(orders);

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated().get("OtelOrders.java")).contains("void lost()");
        assertThat(compiled.generated()).containsKey("OtelBase.java");
    }

    @Test
    void waitsForTheTypeThatAPathGoesThrough() {
        // given
        JavaFileObject orders = orders(
                "",
                "@Event(\"order.lost\") void lost(@Attribute(path = \"customer.id\") Order order);",
                "record Order(Customer customer) {}");
        Generating later = new Generating("shop.Customer", "package shop; public record Customer(String id) {}");

        // when
        Compiled compiled = Javac.into(directory).and(later).compile(orders);

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated().get("OtelOrders.java")).contains(".id()");
    }

    @Test
    void waitsForTheTypeOfARecordsComponent() {
        // given
        JavaFileObject orders = orders(
                "", "@Metric void placed(Group group);", "record Group(@Attribute(\"order.priority\") Priority it) {}");
        Generating later = new Generating("shop.Priority", "package shop; public enum Priority { HIGH, LOW }");

        // when
        Compiled compiled = Javac.into(directory).and(later).compile(orders);

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated()).containsKey("OtelOrders.java");
    }

    @Test
    void waitsForAConstant() {
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
        Compiled compiled = Javac.into(directory).and(later).compile(orders);

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated().get("OtelOrders.java")).contains("orders.placed", "order.express");
    }

    @Test
    void reportsAConstantThatNobodyGenerates() {
        // given
        JavaFileObject orders = orders("", "@Metric(unit = Units.ORDER) void placed();");

        // when
        Compiled compiled = Javac.into(directory).compile(orders);

        // then
        assertThat(compiled.ids()).containsExactly("TW006");
    }

    @Test
    void reportsATypeThatNobodyGenerates() {
        // given
        JavaFileObject orders = orders("extends Missing", "@Metric void placed(Priority priority);");

        // when
        Compiled compiled = Javac.into(directory).compile(orders);

        // then
        assertThat(compiled.ids()).containsExactly("TW006");
        assertThat(compiled.generated()).isEmpty();
    }

    @Test
    void reportsAPathThatStillLeadsNowhereWhenProcessingIsOver() {
        // given
        JavaFileObject orders = orders(
                "",
                "@Event(\"order.lost\") void lost(@Attribute(path = \"customer.name\") Order order);",
                "record Order(Customer customer) {}");
        Generating later = new Generating("shop.Customer", "package shop; public record Customer(String id) {}");

        // when
        Compiled compiled = Javac.into(directory).and(later).compile(orders);

        // then
        assertThat(compiled.ids()).containsExactly("TW067");
        assertThat(compiled.generated()).containsOnlyKeys("Customer.java");
    }

    @Test
    void waitsForWhatAServiceMentions() {
        // given
        JavaFileObject orders = Javac.source("shop.Orders", """
                package shop;
                import io.telewright.*;
                @Traced
                public interface Orders extends Base<Order> {
                    @Attribute(value = "order.id", path = "id")
                    Order place(@Attribute(value = "asked.id", path = "id") Order order) throws Refused;
                }
                """);
        JavaFileObject base =
                Javac.source("shop.Base", "package shop; public interface Base<T> { java.util.List<T> all(); }");
        Generating order = new Generating("shop.Order", "package shop; public record Order(String id) {}");
        Generating refused = new Generating(
                "shop.Refused",
                "package shop; public class Refused extends Exception { private static final long serialVersionUID = 1; }");

        // when
        Compiled compiled = Javac.into(directory).and(order, refused).compile(orders, base);

        // then
        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.generated().get("InstrumentedOrders.java"))
                .contains("public List<Order> all()", "public Order place(Order order) throws Refused");
    }
}
