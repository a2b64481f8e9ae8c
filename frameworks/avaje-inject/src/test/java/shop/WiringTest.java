package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.avaje.inject.BeanScope;
import io.opentelemetry.api.OpenTelemetry;
import io.telewright.testing.RecordedTelemetry;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class WiringTest {
    @RegisterExtension
    final RecordedTelemetry recorded = new RecordedTelemetry();

    private BeanScope shop() {
        return BeanScope.builder()
                .bean(OpenTelemetry.class, recorded.openTelemetry())
                .build();
    }

    @Test
    void injectionByTheInterfaceGivesTelemetry() {
        try (BeanScope shop = shop()) {
            shop.get(Orders.class).place("ada");
        }

        recorded.assertTree("place order", "  charge card");
        recorded.assertHas(OtelPaymentTelemetry::new, telemetry -> telemetry.charging(() -> {}));
        recorded.assertHas(
                openTelemetry -> new InstrumentedOrders(customer -> customer, openTelemetry),
                orders -> orders.place("ada"));
    }

    @Test
    void thereIsOneObjectOfATelemetryInterface() {
        try (BeanScope shop = shop()) {
            assertThat(shop.get(PaymentTelemetry.class)).isSameAs(shop.get(PaymentTelemetry.class));
        }
    }

    @Test
    void injectionByTheClassGivesTheOrdersThatAreNotWrapped() {
        try (BeanScope shop = shop()) {
            shop.get(StoredOrders.class).place("ada");
        }

        recorded.assertTree("charge card");
    }

    @Test
    void anInterfaceWithoutABean(@TempDir Path directory) {
        // given
        JavaFileObject mistake =
                new SimpleJavaFileObject(URI.create("string:///Mistake.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public String getCharContent(boolean ignoreEncodingErrors) {
                        return """
                        package mistake;
                        @jakarta.inject.Singleton
                        class Mistake {
                            interface Orders {}

                            Mistake(Orders orders) {}
                        }
                        """;
                    }
                };
        StringWriter output = new StringWriter();

        // when
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        output,
                        null,
                        null,
                        List.of("-d", directory.toString(), "-processorpath", System.getProperty("java.class.path")),
                        null,
                        List.of(mistake))
                .call();

        // then
        assertThat(compiled).isFalse();
        assertThat(output.toString()).contains("No dependency provided for mistake.Mistake.Orders on mistake.Mistake");
    }
}
