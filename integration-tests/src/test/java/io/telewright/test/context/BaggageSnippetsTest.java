package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.context.OtelRequests;
import io.telewright.test.declared.context.OtelTenants;
import io.telewright.test.declared.context.Requests;
import io.telewright.test.declared.context.Tenants;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sections of {@code docs/context.md} about baggage. */
class BaggageSnippetsTest {
    private static final AttributeKey<String> TENANT = AttributeKey.stringKey("tenant.id");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());
    private final Tenants tenants = new OtelTenants(telemetry.sdk());
    private final Requests requests = new OtelRequests(telemetry.sdk());
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void putIntoTheBaggage() {
        tenants.placing("acme & co", 3, () -> requests.calling(headers, () -> {}));

        assertThat(headers.get("baggage").split(",")).containsExactlyInAnyOrder("tenant=acme%20&%20co", "priority=3");
    }

    @Test
    void readTheBaggage() {
        Map<String, List<String>> headers = Map.of("baggage", List.of("tenant=acme,shop=7"));

        requests.serving(headers, () -> {
            String tenant = Baggage.current().getEntryValue("tenant");
            Baggage.current().forEach((key, entry) -> seen.put(key, entry.getValue()));
            return tenant;
        });

        assertThat(seen).isEqualTo(Map.of("tenant", "acme", "shop", "7"));
    }

    @Test
    void baggageAsAnAttribute() {
        tenants.placing("acme", 1, () -> tenants.pricing(() -> {}));

        SpanData priced = telemetry.spans().get(0);
        assertThat(priced.getAttributes().get(TENANT)).isEqualTo("acme");
        assertThat(telemetry.spans().get(1).getAttributes().get(TENANT)).isNull();
        assertThat(telemetry.metric("order.priced").getLongSumData().getPoints())
                .extracting(LongPointData::getValue, PointData::getAttributes)
                .containsExactly(tuple(1L, Attributes.of(TENANT, "acme")));
    }

    @Test
    @SuppressWarnings("try") // a scope is there to be closed
    void changeOrRemoveAnEntry() {
        tenants.placing("acme", 1, () -> {
            tenants.placing("other", 2, () -> requests.calling(headers, () -> {}));

            try (Scope without =
                    Baggage.current().toBuilder().remove("tenant").build().makeCurrent()) {
                Baggage.current().forEach((key, entry) -> seen.put(key, entry.getValue()));
            }
        });

        assertThat(headers.get("baggage").split(",")).containsExactlyInAnyOrder("tenant=other", "priority=2");
        assertThat(seen).isEqualTo(Map.of("priority", "1"));
    }

    @Test
    void keepTheBaggageBack() {
        tenants.placing("acme", 1, () -> tenants.callingPartner(headers, "spring", () -> {}));

        assertThat(headers.get("baggage")).isEqualTo("campaign=spring");
        SpanData called = telemetry.spans().get(0);
        assertThat(called.getParentSpanId()).isEqualTo(telemetry.spans().get(1).getSpanId());
        assertThat(Format.W3C.read(headers).getSpanId()).isEqualTo(called.getSpanId());
    }
}
