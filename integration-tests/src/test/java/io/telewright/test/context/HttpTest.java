package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.context.Carriers;
import io.telewright.test.declared.context.OtelCarriers;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JDK's HTTP client and server, over a real connection, are one trace. */
class HttpTest {
    @ParameterizedTest
    @EnumSource
    void theServersSpanIsAChildOfTheClients(Format format) throws IOException {
        InMemoryTelemetry telemetry = new InMemoryTelemetry(format.propagators());
        Carriers carriers = new OtelCarriers(telemetry.sdk());
        AtomicReference<String> tenant = new AtomicReference<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            carriers.serveHttp(
                    exchange.getRequestHeaders(),
                    () -> tenant.set(Baggage.current().getEntryValue("tenant")));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try (Scope ignored = Baggage.builder().put("tenant", "Ä & Ö").build().makeCurrent()) {
            assertThat(ignored).isNotNull();
            HttpRequest.Builder request = HttpRequest.newBuilder(
                    URI.create("http://localhost:" + server.getAddress().getPort()));
            carriers.request(request, () -> send(request.build()));
        } finally {
            server.stop(0);
        }

        SpanData served = telemetry.spans().get(0);
        SpanData called = telemetry.spans().get(1);
        assertThat(served.getParentSpanId()).isEqualTo(called.getSpanId());
        assertThat(served.getTraceId()).isEqualTo(called.getTraceId());
        assertThat(tenant).hasValue("Ä & Ö");
    }

    private static void send(HttpRequest request) {
        try {
            HttpResponse<Void> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
            assertThat(response.statusCode()).isEqualTo(204);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
