package io.telewright.example.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real Prometheus that scrapes ports of this machine each second, until it is closed. */
final class Prometheus implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    Prometheus(Path programs, Path directory, List<Integer> scraped) throws IOException {
        Path configuration = Files.writeString(directory.resolve("scraping.yml"), """
                scrape_configs:
                  - job_name: shop
                    scrape_interval: 1s
                    static_configs:
                      - targets: [%s]
                """.formatted(String.join(
                ", ", scraped.stream().map(port -> "'127.0.0.1:" + port + "'").toList())));
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        process = new ProcessBuilder(
                        programs.resolve("prometheus").toString(),
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + directory.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("prometheus.log").toFile())
                .start();
    }

    /** The values that a query gives now. An answer that is not a success is one of none. */
    List<Double> values(String query) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port + "/api/v1/query?query=" + URLEncoder.encode(query, UTF_8));
        String answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
        JsonElement data = JsonParser.parseString(answer).getAsJsonObject().get("data");
        if (data == null) {
            return List.of();
        }
        return data.getAsJsonObject().getAsJsonArray("result").asList().stream()
                .map(series -> series.getAsJsonObject().getAsJsonArray("value").get(1))
                .map(value -> Double.valueOf(value.getAsString().replace("Inf", "Infinity")))
                .toList();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
