package io.telewright.example.payments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.telewright.example.conventions.HttpRoute;
import io.telewright.example.conventions.HttpServerTelemetry;
import io.telewright.example.conventions.ServedRequest;
import io.telewright.example.wire.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP API of payments, on the JDK's server: {@code POST /charges}. */
public final class PaymentsServer implements AutoCloseable {
    private static final String PATH = "/charges";
    private static final int LONGEST_BODY = 10_000;
    private static final int NO_BODY = -1;

    private final ExecutorService workers = Executors.newFixedThreadPool(16);
    private final HttpServer server;

    PaymentsServer(InetSocketAddress address, Charges charges, HttpServerTelemetry telemetry) throws IOException {
        server = HttpServer.create(address, 0);
        server.setExecutor(workers);
        server.createContext("/", exchange -> {
            HttpRoute route = PATH.equals(exchange.getRequestURI().getPath()) ? HttpRoute.CHARGES : null;
            telemetry.serving(
                    exchange.getRequestHeaders(), ServedRequest.of(exchange), route, () -> answer(exchange, charges));
        });
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private static int answer(HttpExchange exchange, Charges charges) throws IOException {
        try (exchange) {
            Charges.Answer answer = answerTo(exchange, charges);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(answer.status(), NO_BODY);
            } else {
                exchange.sendResponseHeaders(answer.status(), body.length);
                // Closing it sends it, even if the rest of the request cannot be read.
                try (OutputStream sent = exchange.getResponseBody()) {
                    sent.write(body);
                }
            }
            return answer.status();
        }
    }

    private static Charges.Answer answerTo(HttpExchange exchange, Charges charges) {
        String path = exchange.getRequestURI().getPath();
        if (!PATH.equals(path)) {
            return Charges.Answer.of(new Problem("Not found", 404, "there is nothing at " + path));
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            return Charges.Answer.of(new Problem("Method not allowed", 405, "use POST"));
        }
        byte[] body;
        try {
            body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        } catch (IOException broken) {
            return Charges.Answer.of(new Problem("The request cannot be read", 400, "the body is not complete"));
        }
        if (body.length > LONGEST_BODY) {
            return Charges.Answer.of(new Problem("Too large", 413, "a charge has at most " + LONGEST_BODY + " bytes"));
        }
        return charges.charge(new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
    }
}
