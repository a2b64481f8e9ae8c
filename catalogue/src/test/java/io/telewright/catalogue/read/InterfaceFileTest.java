package io.telewright.catalogue.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.telewright.catalogue.testing.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor writes what the schema promises, and what this library reads. */
class InterfaceFileTest {
    private static final String ORDERS = """
            @Telemetry
            @InstrumentationScope(value = "orders", version = "1.2", schemaUrl = "https://shop.example/1.2")
            public interface Orders {
                /** Places an order. */
                @Traced(value = "place {country}", kind = SpanKind.SERVER, parent = Traced.Parent.ROOT)
                @Metric(value = "order.duration", kind = Metric.Kind.HISTOGRAM, buckets = {0.1, 5})
                @Event(value = "order.failed", severity = Severity.WARN, body = "Failed", on = Event.On.BOTH)
                @Attribute("receipt")
                String place(
                        @Attribute(value = "country", maxValues = 9) String country,
                        @Attribute(value = "express", sampling = true) boolean express,
                        java.util.function.Supplier<String> body);

                @Metric(value = "orders.open", kind = Metric.Kind.UP_DOWN_COUNTER)
                Registration open(java.util.function.LongSupplier count);

                @Event(value = "order.rejected", thrown = IllegalStateException.class)
                @Metric(value = "order.checks")
                @Attribute(value = "check.kind", constant = "strict")
                @Attribute(value = "check.outcome", constant = "passed")
                @Attribute(value = "check.outcome", thrown = RuntimeException.class, constant = "failed")
                void checking(
                        @Attribute(value = "order.channel", values = {"WEB", "STORE"}) String channel,
                        @Attribute("app") java.util.Map<String, ?> more,
                        Runnable body);

                /** Notes something. */
                @CurrentSpan
                void noted(String[] notes);

                @Deprecated
                @Metric
                @Event
                void cancelled(Reason reason, long id);

                enum Reason {
                    /** There is none left. */
                    SOLD_OUT,
                    CHANGED
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theFileMatchesItsSchema() throws IOException {
        // given
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/catalogue.schema.json")));

        // when
        Module.compile(folder, ORDERS);

        // then
        String file = Files.readString(folder.resolve("META-INF/telewright/shop.Orders.json"));
        assertThat(schema.validate(file, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(file.replace("\"histogram\"", "\"summary\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theFileIsReadWithAllThatItSays() {
        // when
        DeclaredInterface read = ClassPath.read(Module.compile(folder, ORDERS).toString())
                .interfaces()
                .get(0);

        // then
        assertThat(read.name()).isEqualTo("shop.Orders");
        assertThat(read.scopes())
                .containsExactly(new DeclaredInterface.Scope("orders", false, "1.2", "https://shop.example/1.2"));
        assertThat(read.methods())
                .extracting(DeclaredMethod::source)
                .containsExactlyInAnyOrder(
                        "shop.Orders#place",
                        "shop.Orders#open",
                        "shop.Orders#noted",
                        "shop.Orders#cancelled",
                        "shop.Orders#checking");
        DeclaredEvent rejected = method(read, "checking").events().get(0);
        assertThat(rejected.open()).isTrue();
        assertThat(rejected.whenInWords()).isEqualTo("thrown java.lang.IllegalStateException");
        assertThat(method(read, "checking").attributes())
                .extracting(
                        DeclaredAttribute::key,
                        attribute -> attribute.values().stream()
                                .map(DeclaredAttribute.Value::value)
                                .toList())
                .contains(
                        tuple("check.kind", List.of("strict")),
                        tuple("check.outcome", List.of("failed", "passed")),
                        tuple("order.channel", List.of("STORE", "WEB", "_OTHER")))
                .doesNotContain(tuple("app", List.of()));
        DeclaredMethod place = method(read, "place");
        assertThat(place.span().kind()).isEqualTo("server");
        assertThat(place.span().attributes())
                .contains(new DeclaredUse("express", "required", "", true))
                .contains(new DeclaredUse("error.type", "conditionally_required", "If the operation fails.", false));
        assertThat(place.metrics().get(0).buckets()).containsExactly(0.1, 5.0);
        assertThat(place.events().get(0).on()).isEqualTo("both");
    }

    private static DeclaredMethod method(DeclaredInterface declared, String name) {
        return declared.methods().stream()
                .filter(method -> method.source().endsWith("#" + name))
                .findFirst()
                .orElseThrow();
    }
}
