package shop;

import static org.assertj.core.api.Assertions.assertThat;

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

    private Shop shop() {
        return DaggerShop.factory().create(recorded.openTelemetry());
    }

    @Test
    void injectionByTheInterfaceGivesTelemetry() {
        shop().orders().place("ada");

        recorded.assertTree("place order", "  charge card");
        recorded.assertHas(OtelPaymentTelemetry::new, telemetry -> telemetry.charging(() -> {}));
        recorded.assertHas(
                openTelemetry -> new InstrumentedOrders(customer -> customer, openTelemetry),
                orders -> orders.place("ada"));
    }

    @Test
    void thereIsOneObjectOfATelemetryInterface() {
        Shop shop = shop();

        assertThat(shop.telemetry()).isSameAs(shop.telemetry());
    }

    @Test
    void anInterfaceWithoutABinding(@TempDir Path directory) {
        // given
        JavaFileObject mistake =
                new SimpleJavaFileObject(URI.create("string:///Mistake.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public String getCharContent(boolean ignoreEncodingErrors) {
                        return "@dagger.Component interface Mistake { shop.Orders orders(); }";
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
        assertThat(output.toString()).contains("Orders cannot be provided without an @Provides-annotated method");
    }
}
