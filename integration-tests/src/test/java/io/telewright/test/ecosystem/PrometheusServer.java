package io.telewright.test.ecosystem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A real Prometheus that scrapes one port of this machine, until it is closed. */
final class PrometheusServer implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private PrometheusServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param programs the directory with prometheus and promtool
     * @param directory where it keeps its data
     * @param scraped the port
     */
    static PrometheusServer start(Path programs, Path directory, int scraped) throws IOException {
        Path configuration = Files.writeString(directory.resolve("prometheus.yml"), """
                scrape_configs:
                  - job_name: shop
                    scrape_interval: 1s
                    static_configs:
                      - targets: ["localhost:%d"]
                """.formatted(scraped));
        int port = Scrape.freePort();
        Process process = new ProcessBuilder(
                        programs.resolve("prometheus").toString(),
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + directory.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port,
                        "--enable-feature=exemplar-storage")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("prometheus.log").toFile())
                .start();
        return new PrometheusServer(process, port);
    }

    /** The answer to a query in PromQL, once it is as wanted. */
    String await(String query, Predicate<String> wanted) throws IOException, InterruptedException {
        return awaitAnswer("query?query=" + URLEncoder.encode(query, UTF_8), wanted);
    }

    /** The exemplars of the time since, once they are as wanted. */
    String awaitExemplars(String query, Instant since, Predicate<String> wanted)
            throws IOException, InterruptedException {
        String path = "query_exemplars?query=%s&start=%d&end=%d"
                .formatted(
                        URLEncoder.encode(query, UTF_8),
                        since.getEpochSecond(),
                        since.plus(LIMIT).getEpochSecond());
        return awaitAnswer(path, wanted);
    }

    private String awaitAnswer(String path, Predicate<String> wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        String answer = "none";
        while (System.nanoTime() < end) {
            try {
                answer = Scrape.get(port, "/api/v1/" + path, "application/json").body();
                if (wanted.test(answer)) {
                    return answer;
                }
            } catch (ConnectException starting) {
                answer = starting.toString();
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError(path + ": " + answer);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
