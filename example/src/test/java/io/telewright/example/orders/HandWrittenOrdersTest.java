package io.telewright.example.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import io.opentelemetry.api.OpenTelemetry;
import io.telewright.example.broker.BrokerClients;
import io.telewright.example.broker.EmbeddedBroker;
import io.telewright.example.conventions.HttpClientTelemetry;
import io.telewright.example.conventions.JmsProperties;
import io.telewright.example.conventions.MessagingTelemetry;
import io.telewright.example.conventions.OtelHttpClientTelemetry;
import io.telewright.example.conventions.OtelMessagingTelemetry;
import io.telewright.example.conventions.OtelServletTelemetry;
import io.telewright.example.conventions.SentRequest;
import io.telewright.example.conventions.ServletTelemetry;
import io.telewright.example.handwritten.HandWrittenMessages;
import io.telewright.example.handwritten.Texts;
import io.telewright.example.wire.Shipment;
import io.telewright.example.wire.Tenant;
import io.telewright.testing.RecordedTelemetry;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written by hand for orders emits the same as what is declared, so that their lines can be compared. */
class HandWrittenOrdersTest {
    private static final long PATIENCE_MILLIS = 60_000;

    private static final List<Sent> REQUESTS = List.of(
            new Sent("POST", "/orders?from=test", "acme", order("cup", PaymentsStub.GOOD_CARD)),
            new Sent("POST", "/orders", "globex", order("teapot", PaymentsStub.DECLINED_CARD)),
            new Sent("POST", "/orders", "acme", order("cup", PaymentsStub.BROKEN_CARD)),
            new Sent("POST", "/orders", "acme", order("fork", PaymentsStub.GOOD_CARD)),
            new Sent("POST", "/orders", "acme", "{"),
            new Sent("POST", "/orders", "elsewhere", "{}"),
            new Sent("GET", "/orders", "acme", ""),
            new Sent("POST", "/elsewhere", "acme", "{}"),
            new Sent("BREW", "/orders", "acme", ""));

    @RegisterExtension
    final RecordedTelemetry declared = new RecordedTelemetry();

    @RegisterExtension
    final RecordedTelemetry handWritten = new RecordedTelemetry();

    private record Sent(String method, String path, String tenant, String body) {
        void to(URI orders) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(orders.resolve(path))
                    .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                    .header(Tenant.HEADER, tenant)
                    .version(HttpClient.Version.HTTP_1_1)
                    .method(method, BodyPublishers.ofString(body))
                    .build();
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        }
    }

    /** What one of the two is made of. */
    private record Telemetries(
            OpenTelemetry openTelemetry,
            ServletTelemetry requests,
            HttpClientTelemetry calls,
            MessagingTelemetry messages,
            OrderTelemetry orders) {}

    private static String order(String item, String card) {
        return "{\"item\": \"%s\", \"quantity\": 3, \"card\": \"%s\", \"city\": \"Lisbon\"}".formatted(item, card);
    }

    @Test
    void bothEmitTheSame() throws Exception {
        OpenTelemetry first = declared.openTelemetry();
        OpenTelemetry second = handWritten.openTelemetry();
        try (PaymentsStub payments = new PaymentsStub()) {
            List<String> sent = serve(
                    declared,
                    payments.uri(),
                    new Telemetries(
                            first,
                            new OtelServletTelemetry(first),
                            new OtelHttpClientTelemetry(first),
                            new OtelMessagingTelemetry(first),
                            new OtelOrderTelemetry(first)));
            List<String> same = serve(
                    handWritten,
                    payments.uri(),
                    new Telemetries(
                            second,
                            new HandWrittenRequests(second),
                            new HandWrittenCalls(second),
                            new HandWrittenMessages(second),
                            new HandWrittenOrders(second)));

            assertThat(same).isEqualTo(sent).containsExactly("send shipments", "tenant.id=acme");
            assertThat(payments.baggage().subList(3, 6))
                    .isEqualTo(payments.baggage().subList(0, 3))
                    .containsExactly("tenant.id=acme", "tenant.id=globex", "tenant.id=acme");
            assertThat(senders(handWritten, payments.traceparents().subList(3, 6)))
                    .isEqualTo(senders(declared, payments.traceparents().subList(0, 3)))
                    .containsExactly("POST", "POST", "POST");
        }

        assertThat(withoutIds(Texts.ofSpans(handWritten)))
                .isEqualTo(withoutIds(Texts.ofSpans(declared)))
                .hasSize(21);
        assertThat(withoutIds(Texts.ofLogs(handWritten)))
                .isEqualTo(withoutIds(Texts.ofLogs(declared)))
                .hasSize(5);
        assertThat(Texts.ofMetrics(handWritten))
                .isEqualTo(Texts.ofMetrics(declared))
                .hasSize(23);
    }

    /** Returns the sender and the baggage that the message to shipping names. */
    private static List<String> serve(RecordedTelemetry recorded, URI payments, Telemetries telemetry)
            throws Exception {
        OrdersSettings settings = new OrdersSettings("127.0.0.1", 0, payments, EmbeddedBroker.IN_PROCESS);
        ConnectionFactory factory = BrokerClients.of(EmbeddedBroker.IN_PROCESS);
        JdbcConnectionPool pool = OrdersComponent.Parts.pool();
        OrderBook book = new OrderBook(OrdersComponent.Parts.database(pool, telemetry.openTelemetry()));
        try (EmbeddedBroker broker = EmbeddedBroker.start()) {
            assertThat(broker).isNotNull();
            Shipments shipments = new Shipments(factory, telemetry.messages());
            Checkout checkout =
                    new Checkout(book, new PaymentsClient(settings, telemetry.calls()), shipments, telemetry.orders());
            OrdersApi api = new OrdersApi(checkout, telemetry.orders());
            try (OrdersServer server =
                    new OrdersServer(settings, api, new TelemetryFilter(telemetry.requests()), shipments, pool)) {
                for (Sent request : REQUESTS) {
                    request.to(URI.create("http://127.0.0.1:" + server.port()));
                }
            }
            return received(factory, recorded);
        }
    }

    private static List<String> received(ConnectionFactory factory, RecordedTelemetry recorded) {
        JmsProperties properties = new JmsProperties();
        try (JMSContext broker = factory.createContext();
                JMSConsumer consumer = broker.createConsumer(broker.createQueue(Shipment.QUEUE))) {
            Message message = consumer.receive(PATIENCE_MILLIS);
            return List.of(
                    Texts.ofSender(recorded, properties.get(message, "traceparent")),
                    properties.get(message, "baggage"));
        }
    }

    private static List<String> senders(RecordedTelemetry recorded, List<String> traceparents) {
        return traceparents.stream()
                .map(traceparent -> Texts.ofSender(recorded, traceparent))
                .toList();
    }

    @Test
    void bothEmitTheSameForWhatIsThrown() throws Exception {
        OpenTelemetry first = declared.openTelemetry();
        fail(new OtelServletTelemetry(first), new OtelHttpClientTelemetry(first));
        OpenTelemetry second = handWritten.openTelemetry();
        fail(new HandWrittenRequests(second), new HandWrittenCalls(second));

        assertThat(Texts.ofSpans(handWritten))
                .isEqualTo(Texts.ofSpans(declared))
                .hasSize(2);
        assertThat(Texts.ofMetrics(handWritten))
                .isEqualTo(Texts.ofMetrics(declared))
                .hasSize(2);
    }

    /** The call is not answered, and a filter after that of the telemetry breaks the server. */
    private static void fail(ServletTelemetry requests, HttpClientTelemetry calls) throws Exception {
        HttpRequest.Builder unanswered = HttpRequest.newBuilder(URI.create("http://user:secret@payments/charges"));
        assertThatThrownBy(() -> calls.sending(unanswered, SentRequest.of(unanswered.build()), () -> {
                    throw new IOException("no answer");
                }))
                .isInstanceOf(IOException.class);
        Filter breaking = (request, response, chain) -> {
            throw new IOException("the disk is full");
        };
        Javalin server = Javalin.create(config -> config.jetty.modifyServletContextHandler(handler -> List.of(
                                new TelemetryFilter(requests), breaking)
                        .forEach(filter ->
                                handler.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST)))))
                .start("127.0.0.1", 0);
        new Sent("POST", "/orders", "acme", "{}").to(URI.create("http://127.0.0.1:" + server.port()));
        server.stop();
    }

    /** Each run has orders with ids of their own. */
    private static List<String> withoutIds(List<String> texts) {
        return texts.stream()
                .map(text -> text.replaceAll("order.id=\"\\w+\"", "order.id=an id"))
                .sorted()
                .toList();
    }
}
