package io.telewright.example.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.example.received.OtlpReceiver;
import io.telewright.example.received.ReceivedSpan;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as its user runs it: it ends by itself, and its output fits a few screens. */
class ShopProgramTest {
    private static final int FEW_SCREENS = 80;

    @TempDir
    Path directory;

    @Test
    void withoutOptionsItEndsWithASummary() throws Exception {
        try (ShopProcess shop = ShopProcess.start(directory, Map.of())) {
            assertThat(shop.exitCode()).isZero();
            assertThat(shop.errors()).isEmpty();
            assertThat(shop.output().lines())
                    .hasSizeLessThan(FEW_SCREENS)
                    .anyMatch(line -> line.matches(
                            "300 requests of 8 customers in .* s: \\d+ answered with 201, \\d+ answered with 400, .*"))
                    .anyMatch(line -> line.startsWith("The slowest trace: "))
                    .anyMatch(line -> line.matches("      └─ ship order .* ms  shipping  CONSUMER  .*"))
                    .anyMatch(line -> line.matches("   ↗ linked to \\d+ spans"))
                    .anyMatch(line -> line.matches("name +count or value +mean +series"))
                    .anyMatch(line -> line.matches("order.place.duration +\\d+ +[0-9.]+ ms +\\d+"))
                    .anyMatch(line -> line.matches("severity +name +count"))
                    .anyMatch(line -> line.matches("INFO +order.created +\\d+"))
                    .anyMatch(line -> line.matches("service +span +error.type +count"))
                    .anyMatch(line -> line.matches("payments +charge card +bank_unavailable +\\d+"));
        }
    }

    @Test
    void withAnEndpointItAlsoExports() throws Exception {
        try (OtlpReceiver receiver = new OtlpReceiver();
                ShopProcess shop = ShopProcess.start(directory, ShopProcess.sendingTo(receiver), "--requests", "20")) {
            assertThat(shop.exitCode()).isZero();
            assertThat(shop.output()).contains("20 requests of 8 customers");
            assertThat(receiver.spans()).extracting(ReceivedSpan::service).contains("orders", "payments", "shipping");
            assertThat(receiver.total("orders", "http.server.request.duration")).isEqualTo(20);
            assertThat(receiver.events("order.created")).isNotEmpty();
        }
    }

    @Test
    void anEndpointThatIsGoneCostsALineForEachExport() throws Exception {
        Map<String, String> gone = Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + ShopProcess.freePort());
        try (ShopProcess shop = ShopProcess.start(directory, gone, "--requests", "20")) {
            assertThat(shop.exitCode()).isZero();
            assertThat(shop.output()).contains("20 requests of 8 customers");
            assertThat(shop.errors().lines())
                    .anyMatch(line -> line.matches("SEVERE: Failed to export \\d+ spans.*ConnectException.*"))
                    .allMatch(line -> line.matches("[A-Z]+: .*"));
        }
    }

    @Test
    void withServeItStaysOpenUntilItIsStopped() throws Exception {
        try (OtlpReceiver receiver = new OtlpReceiver();
                ShopProcess shop = ShopProcess.start(
                        directory,
                        ShopProcess.sendingTo(receiver),
                        "--serve",
                        "--orders-port=0",
                        "--payments-port=0",
                        "--broker-port=" + ShopProcess.freePort())) {
            shop.awaitRunning();
            URI orders = URI.create(
                    shop.output().substring(shop.output().indexOf("http")).strip());
            new Orders(orders).place("acme", Orders.GOOD_CARD, "Lisbon");
            shop.stop();

            assertThat(shop.errors()).isEmpty();
            assertThat(receiver.events("order.created")).isNotEmpty();
            assertThat(receiver.total("shipping", "parcel.ship.duration")).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--services=kitchen",
                "--services=,",
                "--requests=0",
                "--requests=many",
                "--orders-port=65536",
                "--orders-url=ftp://somewhere",
                "--payments-url=banana",
                "--broker-url=banana",
                "--unknown"
            })
    void aWrongArgumentHasTheExitCode2(String argument) {
        assertThat(ShopCommand.run(argument)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--serve", "--services=orders"})
    void aCountOfRequestsNeedsAShopThatEnds(String stays) {
        assertThat(ShopCommand.run(stays, "--requests=5")).isEqualTo(2);
    }

    @Test
    void aWrongArgumentIsAnsweredWithTheUsage() throws Exception {
        try (ShopProcess shop = ShopProcess.start(directory, Map.of(), "--services=kitchen")) {
            assertThat(shop.exitCode()).isEqualTo(2);
            assertThat(shop.errors()).contains("was 'kitchen'", "Usage: shop");
            assertThat(shop.output()).isEmpty();
        }
    }

    @Test
    void theShopListensOnAnyAddressOfTheMachine() {
        assertThat(ShopCommand.run("--host=127.0.0.2", "--requests=3")).isZero();
    }

    @Test
    void aBrokerThatCannotListenSaysWhy() throws Exception {
        try (OtlpReceiver takesAPort = new OtlpReceiver();
                ShopProcess shop = ShopProcess.start(
                        directory, Map.of(), "--services=broker", "--broker-port=" + takesAPort.port())) {
            assertThat(shop.exitCode()).isEqualTo(1);
            assertThat(shop.errors()).isEqualTo("shop: the broker cannot listen on %d%n".formatted(takesAPort.port()));
        }
    }

    @Test
    void aServiceWhoseBrokerIsGoneEndsAllTheSame() throws Exception {
        int port = ShopProcess.freePort();
        try (OtlpReceiver receiver = new OtlpReceiver();
                ShopProcess broker =
                        ShopProcess.start(directory, Map.of(), "--services=broker", "--broker-port=" + port);
                ShopProcess shipping = ShopProcess.start(
                        directory,
                        ShopProcess.sendingTo(receiver),
                        "--services=shipping,payments",
                        "--payments-port=0",
                        "--broker-url=tcp://127.0.0.1:" + port)) {
            broker.awaitRunning();
            shipping.awaitRunning();
            broker.stop();

            shipping.stop();
            assertThat(shipping.errors()).contains("Connecting to the broker at tcp://127.0.0.1:" + port);
        }
    }

    @Test
    void whatCannotStartSaysWhy() throws Exception {
        try (OtlpReceiver takesAPort = new OtlpReceiver();
                ShopProcess shop = ShopProcess.start(
                        directory, Map.of(), "--services=payments", "--payments-port=" + takesAPort.port())) {
            assertThat(shop.exitCode()).isEqualTo(1);
            assertThat(shop.errors())
                    .isEqualTo("shop: payments cannot listen on 127.0.0.1:%d%n".formatted(takesAPort.port()));
        }
    }
}
