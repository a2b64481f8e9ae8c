package io.telewright.test.ecosystem;

import com.sun.net.httpserver.HttpServer;
import io.telewright.Telewright;
import io.telewright.test.declared.EndToEndTelemetry;
import io.telewright.test.declared.EndToEndTelemetry.Channel;
import io.telewright.test.declared.OtelEndToEndTelemetry;
import io.telewright.test.declared.context.OtelBaggages;
import io.telewright.test.declared.context.OtelCarriers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * A shop whose web server and client the agent instruments: a charge, in which a request is sent, in whose handler there
 * is a checkout. A request from another process, which has a trace already, is served by an operation with a carrier.
 */
final class AgentProgram {
    static final String CALLERS_TRACE = "0af7651916cd43dd8448eb211c80319c";
    static final String CALLER = "b7ad6b7169203331";

    private final EndToEndTelemetry telemetry = new OtelEndToEndTelemetry();

    private AgentProgram() {}

    public static void main(String[] args) throws IOException {
        Telewright telewright =
                Telewright.configure(config -> config.service("ignored").otlpEndpoint("http://127.0.0.1:1"));
        AgentProgram shop = new AgentProgram();
        HttpServer server = shop.serve();
        shop.telemetry.charge(1999, () -> shop.send(server.getAddress().getPort()));
        receiveFromElsewhere(server.getAddress().getPort());
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
        OtelBaggages baggages = new OtelBaggages();
        server.createContext("/orders", exchange -> {
            new OtelCarriers().serveHttp(exchange.getRequestHeaders(), baggages::noted);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    /** By a socket, into which the agent writes no headers of its own. */
    private static void receiveFromElsewhere(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET /orders HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\ntraceparent: 00-"
                    + CALLERS_TRACE + "-" + CALLER + "-01\r\nbaggage: tenant=acme\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        }
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
