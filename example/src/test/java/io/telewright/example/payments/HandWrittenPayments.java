package io.telewright.example.payments;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.telewright.example.handwritten.KnownValues;

/** What {@link PaymentTelemetry} declares, written by hand. */
final class HandWrittenPayments implements PaymentTelemetry {
    private static final AttributeKey<String> CARD_BRAND = AttributeKey.stringKey("card.brand");
    private static final AttributeKey<String> TENANT_ID = AttributeKey.stringKey("tenant.id");
    private static final AttributeKey<String> ORDER_ID = AttributeKey.stringKey("order.id");

    private final KnownValues tenants = new KnownValues(10);
    private final LongCounter amount;

    HandWrittenPayments(OpenTelemetry openTelemetry) {
        amount = openTelemetry
                .getMeter("io.telewright.example.payments.PaymentTelemetry")
                .counterBuilder("payment.amount")
                .setDescription("Money that was charged.")
                .setUnit("{cent}")
                .build();
    }

    @Override
    public void charged(long cents, Card.Brand brand) {
        Context context = Context.current();
        String tenant = tenants.orOther(Baggage.fromContext(context).getEntryValue("tenant.id"));
        amount.add(
                cents,
                Attributes.builder()
                        .put(CARD_BRAND, brand.name())
                        .put(TENANT_ID, tenant)
                        .build(),
                context);
    }

    @Override
    public void paying(String orderId) {
        Span.current().setAttribute(ORDER_ID, orderId);
    }
}
