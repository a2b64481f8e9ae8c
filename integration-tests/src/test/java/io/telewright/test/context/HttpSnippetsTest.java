package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.context.OtelShop;
import io.telewright.test.declared.context.Shop;
import io.telewright.test.testing.InMemoryTelemetry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The whole that {@code docs/context.md} begins with, over a real connection. */
class HttpSnippetsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());

    @Test
    void bothEndsOfACall() throws Exception {
        Shop shop = new OtelShop(telemetry.sdk());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        server.setExecutor(thread);

        server.createContext(
                "/",
                exchange -> shop.serving(exchange.getRequestHeaders(), () -> {
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                }));

        server.start();
        try {
            URI order = URI.create("http://localhost:" + server.getAddress().getPort() + "/orders/7");
            HttpClient client = HttpClient.newHttpClient();

            HttpRequest.Builder request = HttpRequest.newBuilder(order);
            HttpResponse<Void> response =
                    shop.asking(request, "acme", () -> client.send(request.build(), BodyHandlers.discarding()));

            assertThat(response.statusCode()).isEqualTo(204);
        } finally {
            server.stop(0);
            thread.shutdown();
            assertThat(thread.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(telemetry.spans()).hasSize(2);
        SpanData served = ofKind(SpanKind.SERVER);
        assertThat(served.getParentSpanContext().getSpanId())
                .isEqualTo(ofKind(SpanKind.CLIENT).getSpanId());
        assertThat(served.getTraceId()).isEqualTo(ofKind(SpanKind.CLIENT).getTraceId());
        assertThat(served.getAttributes().get(AttributeKey.stringKey("tenant.id")))
                .isEqualTo("acme");
    }

    private SpanData ofKind(SpanKind kind) {
        return telemetry.spans().stream()
                .filter(span -> span.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
