package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import supplier.SupplierTelemetry;
import supplier.Suppliers;

/** What Spring Boot says and does if something is missing. */
@ExtendWith(OutputCaptureExtension.class)
class MistakesTest {
    private static final class WithoutOrders {
        @Bean
        String order(Orders orders) {
            return orders.place("ada");
        }
    }

    private static final class ByItsClass {
        @Bean
        OpenTelemetry openTelemetry() {
            return OpenTelemetry.noop();
        }

        @Bean
        String payment(InvoicePayments payments) {
            return payments.toString();
        }
    }

    private static final class NotImported {
        @Bean
        Suppliers suppliers() {
            return () -> {};
        }
    }

    private static final class TelemetryNotImported {
        @Bean
        String parcel(SupplierTelemetry telemetry) {
            return telemetry.toString();
        }
    }

    private static ConfigurableApplicationContext run(Class<?>... sources) {
        return new SpringApplication(sources).run();
    }

    @Test
    void anInterfaceWithoutABean(CapturedOutput output) {
        assertThatThrownBy(() -> run(InstrumentedOrders.Wrapper.class, WithoutOrders.class))
                .isNotNull();

        assertThat(output).contains("required a bean of type 'shop.Orders' that could not be found");
    }

    @Test
    void injectionByTheClassOfABeanThatIsWrapped(CapturedOutput output) {
        assertThatThrownBy(() -> run(InstrumentedPayments.Wrapper.class, InvoicePayments.class, ByItsClass.class))
                .isNotNull();

        assertThat(output)
                .contains(
                        "is expected to be of type 'shop.InvoicePayments' but was actually of type 'shop.InstrumentedPayments'");
    }

    @Test
    void aTelemetryInterfaceInAPackageThatIsNotScanned(CapturedOutput output) {
        assertThatThrownBy(() -> run(TelemetryNotImported.class)).isNotNull();

        assertThat(output).contains("required a bean of type 'supplier.SupplierTelemetry' that could not be found");
    }

    @Test
    void aServiceInAPackageThatIsNotScannedIsNotWrapped() {
        try (ConfigurableApplicationContext context = run(NotImported.class)) {
            assertThat(context.getBean(Suppliers.class).getClass().getName()).doesNotContain("Instrumented");
        }
    }
}
