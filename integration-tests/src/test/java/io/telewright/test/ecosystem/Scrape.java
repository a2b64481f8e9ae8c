package io.telewright.test.ecosystem;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What Prometheus does: asks a port of this machine for text. */
final class Scrape {
    /** The formats in which the exporter answers. */
    static final String TEXT = "text/plain; version=0.0.4";

    static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Scrape() {}

    /** A port that is free at the moment. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static HttpResponse<String> metrics(int port, String format) throws IOException, InterruptedException {
        return get(port, "/metrics", format);
    }

    static HttpResponse<String> get(int port, String path, String format) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", format)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
