package io.telewright.example.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.example.customers.Customers;
import io.telewright.testing.RecordedTelemetry;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the shop emits is what its interfaces declare; the database alone has a library of its own. */
class DeclaredTelemetryTest {
    @RegisterExtension
    final RecordedTelemetry recorded = new RecordedTelemetry();

    @Test
    void nothingIsEmittedThatIsNotDeclared() throws Exception {
        try (Telemetries telemetries = recorded();
                Running shop = Running.start(EnumSet.allOf(Part.class), new AddressOptions().any(), telemetries)) {
            new Customers(shop.orders(), 0).order(200, () -> {});
            shop.finish();
        }

        recorded.assertNothingUndeclared();
        assertThat(recorded.spans())
                .extracting(SpanData::getInstrumentationScopeInfo)
                .extracting(scope -> scope.getName().replaceAll("^io\\.telewright\\.example\\..*", "declared"))
                .containsOnly("declared", "io.opentelemetry.jdbc");
    }

    private Telemetries recorded() {
        return new Telemetries() {
            @Override
            public OpenTelemetry of(Part service) {
                return recorded.openTelemetry();
            }

            @Override
            public void close() {}
        };
    }
}
