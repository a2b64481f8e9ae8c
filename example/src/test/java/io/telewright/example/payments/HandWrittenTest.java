package io.telewright.example.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.example.conventions.HttpServerTelemetry;
import io.telewright.example.conventions.OtelHttpServerTelemetry;
import io.telewright.example.handwritten.Texts;
import io.telewright.testing.RecordedTelemetry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written by hand emits the same as what is declared, so that their lines can be compared. */
class HandWrittenTest {
    private static final List<Map.Entry<String, String>> REQUESTS = List.of(
            Map.entry("/charges", charge("4000000000000077")),
            Map.entry("/charges", charge("5000000000000069")),
            Map.entry("/charges", charge("4000000000000119")),
            Map.entry("/charges", "{"),
            Map.entry("/elsewhere?x=1", "{}"));

    @RegisterExtension
    final RecordedTelemetry declared = new RecordedTelemetry();

    @RegisterExtension
    final RecordedTelemetry handWritten = new RecordedTelemetry();

    private static String charge(String card) {
        return "{\"orderId\": \"o-1\", \"cents\": 500, \"card\": \"" + card + "\"}";
    }

    private static void serve(Bank bank, PaymentTelemetry payments, HttpServerTelemetry requests) throws Exception {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (PaymentsServer server = new PaymentsServer(address, new Charges(bank, payments), requests)) {
            for (Map.Entry<String, String> request : REQUESTS) {
                HttpRequest sent = HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + server.port() + request.getKey()))
                        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                        .header("baggage", "tenant.id=acme")
                        .version(HttpClient.Version.HTTP_1_1)
                        .POST(BodyPublishers.ofString(request.getValue()))
                        .build();
                HttpClient.newHttpClient().send(sent, BodyHandlers.discarding());
            }
        }
    }

    @Test
    void bothEmitTheSame() throws Exception {
        OpenTelemetry first = declared.openTelemetry();
        serve(
                new InstrumentedBank(new SimulatedBank(), first),
                new OtelPaymentTelemetry(first),
                new OtelHttpServerTelemetry(first));
        OpenTelemetry second = handWritten.openTelemetry();
        serve(
                new HandWrittenBank(new SimulatedBank(), second),
                new HandWrittenPayments(second),
                new HandWrittenRequests(second));

        assertThat(Texts.ofSpans(handWritten))
                .isEqualTo(Texts.ofSpans(declared))
                .hasSize(8);
        assertThat(Texts.ofLogs(handWritten)).isEqualTo(Texts.ofLogs(declared)).hasSize(1);
        assertThat(Texts.ofMetrics(handWritten))
                .isEqualTo(Texts.ofMetrics(declared))
                .hasSize(9);
    }
}
