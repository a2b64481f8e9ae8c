package io.telewright.test.ecosystem;

import com.sun.net.httpserver.HttpServer;
import io.telewright.Telewright;
import io.telewright.test.declared.EndToEndTelemetry;
import io.telewright.test.declared.EndToEndTelemetry.Channel;
import io.telewright.test.declared.OtelEndToEndTelemetry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A shop whose web server and client the agent instruments: a charge, in which a request is sent, in whose handler there
 * is a checkout.
 */
final class AgentProgram {
    private final EndToEndTelemetry telemetry = new OtelEndToEndTelemetry();

    private AgentProgram() {}

    public static void main(String[] args) throws IOException {
        Telewright telewright =
                Telewright.configure(config -> config.service("ignored").otlpEndpoint("http://127.0.0.1:1"));
        AgentProgram shop = new AgentProgram();
        HttpServer server = shop.serve();
        shop.telemetry.charge(1999, () -> shop.send(server.getAddress().getPort()));
        server.stop(0);
        telewright.close();
        shop.telemetry.charge(1, () -> "after close");
    }

    private HttpServer serve() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/checkout", exchange -> {
            checkout();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private void checkout() {
        try {
            telemetry.checkout("o-1", Channel.WEB, () -> {
                telemetry.orderAccepted(Channel.WEB, true);
                telemetry.orderRejected("o-1", 2);
                return "receipt";
            });
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String send(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/checkout"))
                .build();
        try {
            return "status "
                    + HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode();
        } catch (IOException | InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
