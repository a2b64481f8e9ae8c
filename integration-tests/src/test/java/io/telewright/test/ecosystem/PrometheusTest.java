package io.telewright.test.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.telewright.Telewright;
import io.telewright.test.declared.EndToEndTelemetry.Channel;
import io.telewright.test.declared.OtelEndToEndTelemetry;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.Received;
import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.Finished;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The setting {@code prometheusPort}. */
class PrometheusTest {
    private static final String METRICS_EXPORTER = "otel.metrics.exporter";
    private static final String DISABLED = "otel.sdk.disabled";
    private static final String CARDINALITY = "otel.java.metrics.cardinality.limit";
    private static final String PORT = "otel.exporter.prometheus.port";

    @TempDir
    Path directory;

    private final OtlpReceiver receiver = OtlpReceiver.start();
    private Telewright telewright;
    private int port;

    @BeforeEach
    void choosePort() throws Exception {
        port = Scrape.freePort();
    }

    @AfterEach
    void stop() {
        List.of(METRICS_EXPORTER, DISABLED, CARDINALITY, PORT).forEach(System::clearProperty);
        if (telewright != null) {
            telewright.close();
        }
        receiver.close();
    }

    @Test
    void metricsAreInTheExpositionFormatWhileAllSignalsGoToOtlp() throws Exception {
        configure();
        shop();
        HttpResponse<String> scraped = Scrape.metrics(port, Scrape.TEXT);
        telewright.close();

        assertThat(scraped.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith(Scrape.TEXT));
        assertThat(scraped.body().lines())
                .contains("# HELP shop_order_accepted_total Orders that were accepted.")
                .contains("# TYPE shop_order_accepted_total counter")
                .anyMatch(line -> line.matches("shop_order_accepted_total\\{.*shop_channel=\"WEB\".*} 2\\.0"))
                .contains("# TYPE shop_checkout_duration_seconds histogram")
                .anyMatch(line -> line.matches("shop_checkout_duration_seconds_bucket\\{.*le=\"3600\\.0\"} 1"))
                .anyMatch(line -> line.matches("shop_store_fill\\{.*} 0\\.25"))
                .anyMatch(line -> line.matches("target_info\\{.*service_name=\"shop\".*} 1"));
        assertThat(receiver.awaitSpans(1)).extracting(Received::name).containsExactly("checkout WEB");
        assertThat(receiver.awaitLogRecords(1)).extracting(Received::name).containsExactly("shop.order_rejected");
        assertThat(receiver.awaitMetrics(1, "shop.checkout"))
                .extracting(Received::name)
                .contains("shop.order_accepted");
    }

    @Test
    void exemplarsNameTheSpan() throws Exception {
        configure();
        shop();

        assertThat(Scrape.metrics(port, Scrape.OPEN_METRICS).body().lines())
                .anyMatch(line -> line.startsWith("shop_checkout_duration_seconds_bucket")
                        && line.matches(".* # \\{.*trace_id=\"[0-9a-f]{32}\".*}.*"));
    }

    @Test
    void withoutAnEndpointMetricsAreNotPrintedOnTheConsoleToo() throws Exception {
        Finished program = new ChildJvm(ClassPath.LIBRARIES.or(ClassPath.PROMETHEUS))
                .run(directory, ConfiguringProgram.class, Integer.toString(port));

        assertThat(program.exitCode()).as("ends by itself: " + program.output()).isZero();
        assertThat(program.output())
                .contains("EndToEndTelemetry.charge  ")
                .doesNotContain("shop.order_accepted")
                .doesNotContain("WARNING");
    }

    @Test
    void itListensWhereTelewrightAndTheExporterAreModules() throws Exception {
        Finished program = ChildJvm.ofModules(
                        ClassPath.LIBRARIES.or(ClassPath.PROMETHEUS),
                        "io.telewright",
                        "io.opentelemetry.exporter.prometheus")
                .run(directory, ConfiguringProgram.class, Integer.toString(port));

        assertThat(program.output()).contains("process ").contains("200 of /metrics: shop_order_accepted_total");
    }

    @Test
    void theCardinalityLimitOfTheEnvironmentHolds() throws Exception {
        System.setProperty(CARDINALITY, "2");

        configure();
        OtelEndToEndTelemetry telemetry = new OtelEndToEndTelemetry();
        telemetry.orderAccepted(Channel.WEB, true);
        telemetry.orderAccepted(Channel.WEB, false);
        telemetry.orderAccepted(Channel.STORE, true);

        assertThat(Scrape.metrics(port, Scrape.TEXT).body()).contains("otel_metric_overflow=\"true\"");
    }

    @Test
    void theEnvironmentWinsOverThePort() throws Exception {
        int other = Scrape.freePort();
        System.setProperty(PORT, Integer.toString(other));

        configure();

        assertThat(Scrape.metrics(other, Scrape.TEXT).statusCode()).isEqualTo(200);
        assertThatNothingListens();
    }

    @Test
    void theEnvironmentWinsOverTheChoiceOfPrometheus() throws Exception {
        System.setProperty(METRICS_EXPORTER, "otlp");

        configure();

        assertThatNothingListens();
    }

    @Test
    void theEnvironmentAloneMayChoosePrometheus() throws Exception {
        System.setProperty(METRICS_EXPORTER, "prometheus");
        System.setProperty(PORT, Integer.toString(port));

        telewright = Telewright.configure(config -> config.service("shop").otlpEndpoint(receiver.endpoint()));

        assertThat(Scrape.metrics(port, Scrape.TEXT).statusCode()).isEqualTo(200);
    }

    @Test
    void aDisabledSdkNeitherListensNorMindsThatThePortIsTaken() throws Exception {
        System.setProperty(DISABLED, "true");

        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
            configure();

            assertThat(taken.isBound()).isTrue();
        }
        assertThatNothingListens();
    }

    @Test
    void closingFreesThePort() throws Exception {
        for (int time = 0; time < 2; time++) {
            configure();
            assertThat(Scrape.metrics(port, Scrape.TEXT).statusCode()).isEqualTo(200);
            telewright.close();
            assertThatNothingListens();
        }
    }

    @Test
    void aPortThatIsTakenIsRefusedBeforeAnythingStarts() throws Exception {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(this::configure)
                    .withMessage("prometheusPort = " + taken.getLocalPort() + " cannot be listened on at localhost:"
                            + " Address already in use. Set another port (OTEL_EXPORTER_PROMETHEUS_PORT wins over the"
                            + " code), or another address with OTEL_EXPORTER_PROMETHEUS_HOST");
        }

        configure();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 65_536})
    void whatIsNoPortIsRefused(int none) {
        port = none;

        assertThatIllegalArgumentException()
                .isThrownBy(this::configure)
                .withMessage("prometheusPort = " + none + " is not allowed: it must be a port from 1 to 65535");
    }

    @Test
    void aPortOfTheEnvironmentIsCheckedToo() {
        System.setProperty(PORT, "70000");

        assertThatIllegalArgumentException()
                .isThrownBy(this::configure)
                .withMessage(
                        "otel.exporter.prometheus.port (OTEL_EXPORTER_PROMETHEUS_PORT) = 70000 is not allowed: it must"
                                + " be a port from 1 to 65535");
    }

    private void configure() {
        telewright = Telewright.configure(config ->
                config.service("shop").otlpEndpoint(receiver.endpoint()).prometheusPort(port));
    }

    private void shop() throws Exception {
        OtelEndToEndTelemetry telemetry = new OtelEndToEndTelemetry();
        telemetry.storeFill(0.25);
        telemetry.checkout("o-1", Channel.WEB, () -> {
            telemetry.orderAccepted(Channel.WEB, true);
            telemetry.orderAccepted(Channel.WEB, true);
            telemetry.orderRejected("o-1", 2);
            return "receipt";
        });
    }

    private void assertThatNothingListens() {
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> Scrape.metrics(port, Scrape.TEXT));
    }
}
