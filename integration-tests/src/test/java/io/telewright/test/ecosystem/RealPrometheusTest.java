package io.telewright.test.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Telewright;
import io.telewright.test.declared.EndToEndTelemetry.Channel;
import io.telewright.test.declared.OtelEndToEndTelemetry;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.testing.Finished;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The metrics as Prometheus itself understands them. */
@EnabledIfSystemProperty(
        named = RealPrometheusTest.PROGRAMS,
        matches = ".+",
        disabledReason =
                "Prometheus is needed: .ci/prometheus gets Debian's and prints their directory, for this property")
class RealPrometheusTest {
    static final String PROGRAMS = "telewright.prometheus";

    @TempDir
    Path directory;

    private final OtlpReceiver receiver = OtlpReceiver.start();
    private final Path programs = Path.of(System.getProperty(PROGRAMS));
    private Telewright telewright;
    private int port;

    @BeforeEach
    void shop() throws Exception {
        port = Scrape.freePort();
        telewright = Telewright.configure(config ->
                config.service("shop").otlpEndpoint(receiver.endpoint()).prometheusPort(port));
        OtelEndToEndTelemetry telemetry = new OtelEndToEndTelemetry();
        telemetry.storeFill(0.25);
        telemetry.basketSize(3);
        telemetry.basketSize(30);
        for (Channel channel : Channel.values()) {
            telemetry.checkout("o-1", channel, () -> "receipt");
            telemetry.orderAccepted(channel, true);
            telemetry.orderAccepted(channel, false);
        }
    }

    @AfterEach
    void stop() {
        telewright.close();
        receiver.close();
    }

    @Test
    void prometheusAnswersWhatWasRecorded() throws Exception {
        Instant start = Instant.now();
        try (PrometheusServer prometheus = PrometheusServer.start(programs, directory, port)) {
            prometheus.await("up{job='shop'}", value(1));
            prometheus.await("sum(shop_order_accepted_total)", value(4));
            prometheus.await("shop_order_accepted_total{shop_channel='STORE',shop_express='true'}", value(1));
            prometheus.await("shop_store_fill", value(0.25));
            prometheus.await("shop_basket_size_sum / shop_basket_size_count", value(16.5));
            prometheus.await("shop_basket_size_bucket{le='5.0'}", value(1));
            prometheus.await("sum(shop_checkout_duration_seconds_count{shop_channel='WEB'})", value(1));
            prometheus.await(
                    "sum(shop_checkouts_total * on(instance) group_left(service_name) target_info{service_name='shop'})",
                    value(2));

            telewright.close();
            String trace = traceOf("checkout WEB");
            prometheus.awaitExemplars("shop_checkout_duration_seconds_bucket", start, answer -> answer.contains(trace));
        }
    }

    @Test
    void promtoolFindsNothingWrongWithDeclaredMetrics() throws Exception {
        Path metrics = Files.writeString(
                directory.resolve("metrics"), Scrape.metrics(port, Scrape.TEXT).body());

        Finished promtool =
                Finished.of(new ProcessBuilder(programs.resolve("promtool").toString(), "check", "metrics")
                        .directory(directory.toFile())
                        .redirectInput(metrics.toFile()));

        assertThat(promtool.exitCode())
                .as("0: nothing, 3: complaints, else: unreadable")
                .isIn(0, 3);
        assertThat(promtool.output()).doesNotContain("shop_");
        assertThat(Files.readString(metrics)).contains("shop_order_accepted_total");
    }

    private String traceOf(String span) {
        return receiver.awaitSpans(2).stream()
                .filter(received -> received.name().equals(span))
                .map(received ->
                        HexFormat.of().formatHex(received.span().getTraceId().toByteArray()))
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<String> value(double expected) {
        String text = expected == Math.rint(expected) ? Long.toString((long) expected) : Double.toString(expected);
        return answer -> answer.contains("\"status\":\"success\"")
                && answer.matches(".*\"value\":\\[[0-9.]+,\"" + text + "\"].*");
    }
}
