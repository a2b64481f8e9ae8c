package io.telewright.example.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.example.received.OtlpReceiver;
import io.telewright.example.received.ReceivedLog;
import io.telewright.example.received.ReceivedSpan;
import io.telewright.example.received.Tree;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a collector gets of one order, with all services in one process. */
class OrderTraceTest {
    /** The trace of an order that is paid and shipped. */
    static final List<String> ORDER_THROUGH_ALL_SERVICES = List.of(
            "POST /orders [orders, SERVER]",
            "  place order [orders, INTERNAL]",
            "    INSERT orders [orders, CLIENT]",
            "    POST [orders, CLIENT]",
            "      POST /charges [payments, SERVER]",
            "        charge card [payments, CLIENT]",
            "    UPDATE orders [orders, CLIENT]",
            "    send shipments [orders, PRODUCER]",
            "      ship order [shipping, CONSUMER]");

    private OtlpReceiver receiver;

    @BeforeEach
    void startReceiver() throws Exception {
        receiver = new OtlpReceiver();
    }

    @AfterEach
    void stopReceiver() {
        receiver.close();
    }

    private void order(String tenant, String card, String city) throws Exception {
        try (Telemetries telemetries = new SeveralServices(sdk -> sdk.addPropertiesSupplier(receiver::properties));
                Running shop = Running.start(EnumSet.allOf(Part.class), new AddressOptions().any(), telemetries)) {
            new Orders(shop.orders()).place(tenant, card, city);
            shop.finish();
        }
    }

    private ReceivedSpan span(String name) {
        return receiver.spans().stream()
                .filter(span -> span.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> tree() {
        return Tree.of(span("POST /orders").traceId(), receiver.spans());
    }

    @Test
    void anOrderIsOneTraceThroughAllServices() throws Exception {
        order("acme", Orders.GOOD_CARD, "Lisbon");

        assertThat(tree()).containsExactlyElementsOf(ORDER_THROUGH_ALL_SERVICES);
    }

    @Test
    void theBatchIsATraceOfItsOwnThatIsLinkedToTheOrder() throws Exception {
        order("acme", Orders.GOOD_CARD, "Lisbon");

        ReceivedSpan batch = span("process shipments");
        assertThat(batch.parentId()).isEmpty();
        assertThat(batch.traceId()).isNotEqualTo(span("POST /orders").traceId());
        assertThat(batch.links()).containsExactly(span("send shipments").id());
        assertThat(batch.attributes()).containsEntry("messaging.batch.message_count", "1");
    }

    @Test
    void theTenantIsKnownInAllServices() throws Exception {
        order("globex", Orders.GOOD_CARD, "Lisbon");

        assertThat(List.of(span("place order"), span("charge card"), span("ship order")))
                .allSatisfy(span -> assertThat(span.attributes()).containsEntry("tenant.id", "globex"));
    }

    @Test
    void statementsFollowTheStableConventions() throws Exception {
        order("acme", Orders.GOOD_CARD, "Lisbon");

        assertThat(span("INSERT orders").attributes())
                .containsEntry("db.system.name", "h2database")
                .containsEntry("db.query.text", "INSERT INTO orders (id, item, quantity) VALUES (?, ?, ?)")
                .doesNotContainKeys("db.statement", "db.system");
    }

    @Test
    void eventsAndLogsBelongToTheirSpans() throws Exception {
        order("acme", Orders.GOOD_CARD, "Lisbon");

        ReceivedLog created = receiver.events("order.created").get(0);
        assertThat(created.spanId()).isEqualTo(span("place order").id());
        assertThat(created.body()).isEqualTo("order of TEAPOT created");
        assertThat(receiver.events("parcel.shipped"))
                .singleElement()
                .satisfies(shipped -> assertThat(shipped.spanId())
                        .isEqualTo(span("ship order").id()));
        assertThat(receiver.events(""))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.spanId()).isEqualTo(span("place order").id()));
    }

    @Test
    void aDeclinedCardEndsTheTraceAtTheBank() throws Exception {
        order("acme", "5000000000000069", "Lisbon");

        assertThat(tree())
                .containsExactly(
                        "POST /orders [orders, SERVER]",
                        "  place order [orders, INTERNAL]",
                        "    INSERT orders [orders, CLIENT]",
                        "    POST [orders, CLIENT]",
                        "      POST /charges [payments, SERVER]",
                        "        charge card [payments, CLIENT]",
                        "    UPDATE orders [orders, CLIENT]");
        assertThat(receiver.events("payment.declined")).singleElement().satisfies(declined -> {
            assertThat(declined.service()).isEqualTo("payments");
            assertThat(declined.body()).isEqualTo("MASTERCARD declined: EXPIRED");
            assertThat(declined.attributes()).containsEntry("tenant.id", "acme");
        });
        assertThat(receiver.events("order.created")).isEmpty();
    }

    @Test
    void aFailureIsSeenInEachServiceThatItPasses() throws Exception {
        order("acme", "4000000000000119", "Lisbon");

        assertThat(span("charge card").attributes()).containsEntry("error.type", "bank_unavailable");
        assertThat(span("POST /charges").attributes()).containsEntry("error.type", "503");
        assertThat(span("POST").attributes()).containsEntry("error.type", "503");
        assertThat(span("place order").attributes()).containsEntry("error.type", "payments_unavailable");
        assertThat(span("POST /orders").attributes()).containsEntry("error.type", "502");
        assertThat(receiver.events("order.failed")).hasSize(1);
    }

    @Test
    void aParcelThatStaysIsAFailureOfShippingAlone() throws Exception {
        order("acme", Orders.GOOD_CARD, "Atlantis");

        assertThat(span("ship order").attributes()).containsEntry("error.type", "undeliverable");
        assertThat(receiver.events("parcel.failed"))
                .singleElement()
                .satisfies(failed -> assertThat(failed.attributes()).containsEntry("parcel.city", "Atlantis"));
        assertThat(span("POST /orders").attributes()).doesNotContainKey("error.type");
    }
}
