package io.telewright.test.service;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.telewright.test.declared.service.InstrumentedPayments;
import io.telewright.test.declared.service.Payments;
import io.telewright.test.declared.service.Payments.Declined;
import io.telewright.test.declared.service.Payments.Paid;
import io.telewright.test.declared.service.Payments.Payment;
import io.telewright.test.declared.service.Payments.Receipt;
import io.telewright.test.testing.InMemoryTelemetry;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Decorators have the same sources of values, rules and names as telemetry interfaces. */
class OutcomesOfServicesTest {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> REASON = AttributeKey.stringKey("payment.reason");
    private static final AttributeKey<String> STATE = AttributeKey.stringKey("db.response.status_code");
    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("payment.system");
    private static final AttributeKey<Boolean> HAS_ITEMS = AttributeKey.booleanKey("payment.has_items");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    private Payments ending(CompletableFuture<Receipt> result) {
        return new InstrumentedPayments(
                (payment, items, extra) -> {
                    payment.number("P-1");
                    return result;
                },
                telemetry.sdk());
    }

    @Test
    void aDeclinedPaymentHasFailedEverywhere() throws Exception {
        CompletableFuture<Receipt> open = new CompletableFuture<>();
        CompletableFuture<Receipt> returned =
                ending(open).pay(new Payment(), List.of("a", "b"), Map.of("shop", "north"));
        open.complete(new Declined("no_funds"));

        assertThat(returned.join()).isEqualTo(new Declined("no_funds"));
        assertThat(telemetry.span())
                .hasName("pay no_funds")
                .hasStatusSatisfying(status -> status.hasCode(StatusCode.ERROR).hasDescription(""))
                .hasAttributes(Attributes.builder()
                        .put(SYSTEM, "cards")
                        .put(REASON, "no_funds")
                        .put(ERROR_TYPE, "no_funds")
                        .put("payment.number", "P-1")
                        .put(HAS_ITEMS, true)
                        .put("app.shop", "north")
                        .build());
        assertThat(telemetry.log().getEventName()).isEqualTo("payment.declined");
        assertThat(telemetry.log().getAttributes().get(ERROR_TYPE)).isEqualTo("no_funds");
        assertThat(telemetry.metric("payments.items"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(2)));
        assertThat(telemetry.metric("payments.duration"))
                .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasAttributes(
                        Attributes.of(HAS_ITEMS, true, SYSTEM, "cards", REASON, "no_funds", ERROR_TYPE, "no_funds"))));
    }

    @Test
    void aPaidOneHasNot() throws Exception {
        ending(CompletableFuture.completedFuture(new Paid("R-1"))).pay(new Payment(), null, Map.of());

        assertThat(telemetry.span())
                .hasName("pay")
                .hasStatusSatisfying(status -> status.hasCode(StatusCode.UNSET))
                .hasAttributes(Attributes.builder()
                        .put(SYSTEM, "cards")
                        .put("payment.number", "P-1")
                        .put(HAS_ITEMS, false)
                        .build());
        assertThat(telemetry.logs()).isEmpty();
    }

    @Test
    void anExceptionGivesTheCodeOfTheDatabase() {
        Payments payments = new InstrumentedPayments(
                (payment, items, extra) -> {
                    throw new SQLException("violated", "23505");
                },
                telemetry.sdk());

        assertThatThrownBy(() -> payments.pay(new Payment(), List.of(), Map.of()))
                .isInstanceOf(SQLException.class);

        assertThat(telemetry.span().getAttributes().get(STATE)).isEqualTo("23505");
        assertThat(telemetry.metric("payments.duration"))
                .hasHistogramSatisfying(
                        histogram -> histogram.hasPointsSatisfying(point -> point.hasAttributes(Attributes.of(
                                HAS_ITEMS,
                                true,
                                SYSTEM,
                                "cards",
                                STATE,
                                "23505",
                                ERROR_TYPE,
                                "java.sql.SQLException"))));
    }
}
