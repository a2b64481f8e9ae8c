package io.telewright.example.launch;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.example.customers.Customers;
import io.telewright.example.received.OtlpReceiver;
import io.telewright.example.received.ReceivedLog;
import io.telewright.example.received.ReceivedSpan;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a collector gets while eight customers order at once: every sum is what the customers were answered. */
class OrderCountsTest {
    private static final int REQUESTS = 400;

    private static OtlpReceiver receiver;
    private static Map<Integer, AtomicInteger> answers;

    @BeforeAll
    static void order() throws Exception {
        receiver = new OtlpReceiver();
        try (Telemetries telemetries = new SeveralServices(sdk -> sdk.addPropertiesSupplier(receiver::properties));
                Running shop = Running.start(EnumSet.allOf(Part.class), new AddressOptions().any(), telemetries)) {
            Customers customers = new Customers(shop.orders(), 0);
            customers.order(REQUESTS, () -> {});
            shop.finish();
            answers = customers.answers();
        }
    }

    @AfterAll
    static void stopReceiver() {
        receiver.close();
    }

    private static int answered(int status) {
        return answers.get(status).get();
    }

    private static List<ReceivedSpan> spans(String name) {
        return receiver.spans().stream()
                .filter(span -> span.name().equals(name))
                .toList();
    }

    @Test
    void customersGetAllKindsOfAnswers() {
        assertThat(answers).containsOnlyKeys(201, 400, 402, 422, 502);
        assertThat(answers.values().stream().mapToInt(AtomicInteger::get).sum()).isEqualTo(REQUESTS);
    }

    @Test
    void sumsOfMetricsAreTheOrders() {
        int taken = REQUESTS - answered(400) - answered(422);
        assertThat(receiver.total("orders", "http.server.request.duration")).isEqualTo(REQUESTS);
        assertThat(receiver.total("orders", "order.refused")).isEqualTo(REQUESTS - taken);
        assertThat(receiver.total("orders", "order.place.duration")).isEqualTo(taken);
        assertThat(receiver.total("orders", "order.quantity")).isEqualTo(taken);
        assertThat(receiver.total("orders", "http.client.request.duration")).isEqualTo(taken);
        assertThat(receiver.total("payments", "http.server.request.duration")).isEqualTo(taken);
        assertThat(receiver.total("payments", "payment.charge.duration")).isEqualTo(taken);
        assertThat(receiver.total("orders", "messaging.client.sent.messages")).isEqualTo(answered(201));
        assertThat(receiver.total("shipping", "messaging.client.consumed.messages"))
                .isEqualTo(answered(201));
        assertThat(receiver.total("shipping", "parcel.ship.duration")).isEqualTo(answered(201));
    }

    @Test
    void eventsAreTheOutcomes() {
        assertThat(receiver.events("order.created")).hasSize(answered(201));
        assertThat(receiver.events("payment.declined")).hasSize(answered(402));
        assertThat(receiver.events("order.failed")).hasSize(answered(502));
        assertThat(receiver.events("order.refused")).hasSize(answered(400) + answered(422));
        assertThat(receiver.events("parcel.shipped").size()
                        + receiver.events("parcel.failed").size())
                .isEqualTo(answered(201));
        assertThat(receiver.events("parcel.failed")).isNotEmpty();
    }

    @Test
    void theBatchesAreLinkedToEachOrderOnce() {
        List<String> linked = spans("process shipments").stream()
                .flatMap(batch -> batch.links().stream())
                .toList();

        assertThat(linked)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        spans("send shipments").stream().map(ReceivedSpan::id).toList());
    }

    @Test
    void eachParcelHasTheTenantOfItsOwnOrder() {
        List<ReceivedSpan> placed = spans("place order");

        assertThat(spans("ship order"))
                .hasSize(answered(201))
                .allSatisfy(parcel -> assertThat(placed)
                        .filteredOn(order -> order.traceId().equals(parcel.traceId()))
                        .singleElement()
                        .satisfies(order -> {
                            assertThat(order.attributes()).containsEntry("tenant.id", tenant(parcel));
                            assertThat(order.attributes())
                                    .containsEntry(
                                            "order.id", parcel.attributes().get("order.id"));
                        }));
        assertThat(placed).extracting(OrderCountsTest::tenant).contains("acme", "globex");
    }

    private static String tenant(ReceivedSpan span) {
        return span.attributes().get("tenant.id");
    }

    @Test
    void everyLogRecordBelongsToASpanOfItsService() {
        Map<String, String> services =
                receiver.spans().stream().collect(toMap(ReceivedSpan::id, ReceivedSpan::service));

        assertThat(receiver.logs())
                .isNotEmpty()
                .allSatisfy(log -> assertThat(services.get(log.spanId())).isEqualTo(log.service()));
        assertThat(receiver.events("")).extracting(ReceivedLog::service).contains("orders", "payments", "shipping");
    }
}
