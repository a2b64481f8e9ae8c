package io.telewright.test.values;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.telewright.test.declared.values.Bounded;
import io.telewright.test.declared.values.Bounded.Brand;
import io.telewright.test.declared.values.Bounded.Order;
import io.telewright.test.declared.values.OtelBounded;
import io.telewright.test.declared.values.OtelParcels;
import io.telewright.test.declared.values.OtelPayments;
import io.telewright.test.declared.values.OtelQueries;
import io.telewright.test.declared.values.Parcels;
import io.telewright.test.declared.values.Payments;
import io.telewright.test.declared.values.Payments.Accepted;
import io.telewright.test.declared.values.Payments.Declined;
import io.telewright.test.declared.values.Payments.Message;
import io.telewright.test.declared.values.Queries;
import io.telewright.test.testing.InMemoryTelemetry;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sections of {@code docs/attributes.md}. */
class ValuesSnippetsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final Parcels parcels = new OtelParcels(telemetry.sdk());
    private final Queries queries = new OtelQueries(telemetry.sdk());
    private final Payments payments = new OtelPayments(telemetry.sdk());
    private final Bounded bounded = new OtelBounded(telemetry.sdk());

    @Test
    void constants() {
        parcels.sending("acme", () -> {});

        Attributes expected = Attributes.builder()
                .put("messaging.system", "kafka")
                .put("server.port", 9092)
                .put("messaging.operation.type", "send")
                .put("tenant.id", "acme")
                .build();
        assertThat(telemetry.span()).hasAttributes(expected);
    }

    @Test
    void severalSources() {
        parcels.sending(null, () -> {});

        assertThat(telemetry.span().getAttributes().get(AttributeKey.stringKey("tenant.id")))
                .isEqualTo("none");
    }

    @Test
    void fromTheException() {
        assertThatThrownBy(() -> queries.querying(() -> {
                    throw new SQLException("the key exists", "23505");
                }))
                .isInstanceOf(SQLException.class);

        assertThat(attributes("db.client.operation.duration"))
                .containsExactly(Attributes.builder()
                        .put("db.system.name", "h2database")
                        .put("db.response.status_code", "23505")
                        .put("error.type", "java.sql.SQLException")
                        .build());
    }

    @Test
    void fromTheResult() {
        payments.paying(() -> new Accepted());
        payments.paying(() -> new Declined("no funds"));

        assertThat(attributes("payment.answers"))
                .extracting(found -> found.get(AttributeKey.stringKey("payment.answer")))
                .containsExactlyInAnyOrder("accepted", "no funds");
    }

    @Test
    void whetherThereIsSomething() {
        payments.cached(() -> Optional.empty());

        assertThat(attributes("payment.cache.lookups"))
                .containsExactly(Attributes.of(AttributeKey.booleanKey("cache.hit"), false));
    }

    @Test
    void atTheEnd() {
        Message message = new Message();
        payments.sending(message, () -> message.setId("42"));

        Attributes expected = Attributes.of(AttributeKey.stringKey("messaging.message.id"), "42");
        assertThat(telemetry.span()).hasAttributes(expected);
        assertThat(telemetry.log()).hasAttributes(expected);
    }

    @Test
    void listedValues() {
        bounded.requested("BREW");

        assertThat(telemetry.log())
                .hasAttributes(Attributes.of(AttributeKey.stringKey("http.request.method"), "_OTHER"));
    }

    @Test
    void throughAnEnum() {
        bounded.charged(Brand.AMEX);

        assertThat(attributes("bounded.charges"))
                .containsExactly(Attributes.of(AttributeKey.stringKey("card.fee_class"), "high"));
    }

    @Test
    void notForMetrics() {
        bounded.ordered(new Order(true, "o-17"));

        assertThat(attributes("bounded.orders"))
                .containsExactly(Attributes.of(AttributeKey.booleanKey("express"), true));
    }

    @Test
    void dynamicAttributes() {
        bounded.tagged(Map.of("version", "1.2", "build", 7), Attributes.empty());

        assertThat(telemetry.log())
                .hasAttributes(Attributes.builder()
                        .put("app.version", "1.2")
                        .put("app.build", 7)
                        .build());
    }

    private List<Attributes> attributes(String metric) {
        return telemetry.metric(metric).getData().getPoints().stream()
                .map(PointData::getAttributes)
                .toList();
    }
}
