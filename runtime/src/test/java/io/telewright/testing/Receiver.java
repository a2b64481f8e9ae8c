package io.telewright.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Takes OTLP over HTTP on a loopback port, and notes the paths that were posted to. */
public final class Receiver implements AutoCloseable {
    private final Set<String> paths = new ConcurrentSkipListSet<>();
    private final int status;
    private final HttpServer server;

    public Receiver() {
        this(200);
    }

    /** One that answers each request with a status. */
    public Receiver(int status) {
        this.status = status;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
        server.createContext("/", this::accept);
        server.start();
    }

    /** Its address, without a path. */
    public String url() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    public Set<String> paths() {
        return paths;
    }

    private void accept(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            paths.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
