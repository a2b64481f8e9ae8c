package supplier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The program scans its own package, and imports this one. */
@Configuration
@Import({OtelSupplierTelemetry.class, InstrumentedSuppliers.Wrapper.class})
public class SupplierConfiguration {
    @Bean
    Suppliers suppliers(SupplierTelemetry telemetry) {
        return telemetry::sent;
    }
}
