package io.telewright.example.orders;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands for the service {@code payments}: the card decides on the answer. It keeps the headers that it was sent. */
final class PaymentsStub implements AutoCloseable {
    static final String GOOD_CARD = "4000000000000001";
    static final String DECLINED_CARD = "4000000000000002";
    static final String BROKEN_CARD = "4000000000000003";
    private static final Map<String, Integer> ANSWERS = Map.of(GOOD_CARD, 200, DECLINED_CARD, 402, BROKEN_CARD, 500);

    private final List<String> traceparents = new CopyOnWriteArrayList<>();
    private final List<String> baggage = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    PaymentsStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        traceparents.add(exchange.getRequestHeaders().getFirst("traceparent"));
        baggage.add(exchange.getRequestHeaders().getFirst("baggage"));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status = ANSWERS.entrySet().stream()
                .filter(answer -> body.contains(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(400);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> traceparents() {
        return List.copyOf(traceparents);
    }

    List<String> baggage() {
        return List.copyOf(baggage);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
