package io.telewright.example.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.example.received.OtlpReceiver;
import io.telewright.example.received.ReceivedSpan;
import io.telewright.example.received.Tree;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each service in a JVM of its own: the trace is the same as in one. */
class SeparateProcessesTest {
    @TempDir
    Path directory;

    @Test
    void anOrderIsTheSameTraceThroughThreeProcesses() throws Exception {
        int orders = ShopProcess.freePort();
        int payments = ShopProcess.freePort();
        int broker = ShopProcess.freePort();
        try (OtlpReceiver receiver = new OtlpReceiver()) {
            Map<String, String> sending = ShopProcess.sendingTo(receiver);
            try (ShopProcess third = ShopProcess.start(
                            directory, sending, "--services=shipping,broker", "--broker-port=" + broker);
                    ShopProcess second = ShopProcess.start(
                            directory, sending, "--services=payments", "--payments-port=" + payments);
                    ShopProcess first = ShopProcess.start(
                            directory,
                            sending,
                            "--services=orders",
                            "--orders-port=" + orders,
                            "--payments-url=http://127.0.0.1:" + payments,
                            "--broker-url=tcp://127.0.0.1:" + broker)) {
                for (ShopProcess process : List.of(third, second, first)) {
                    process.awaitRunning();
                }
                new Orders(URI.create("http://127.0.0.1:" + orders)).place("globex", Orders.GOOD_CARD, "Lisbon");
                for (ShopProcess process : List.of(first, second, third)) {
                    process.stop();
                }
            }

            ReceivedSpan parcel = receiver.spans().stream()
                    .filter(span -> span.name().equals("ship order"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Tree.of(parcel.traceId(), receiver.spans()))
                    .containsExactlyElementsOf(OrderTraceTest.ORDER_THROUGH_ALL_SERVICES);
            assertThat(parcel.attributes()).containsEntry("tenant.id", "globex");
            assertThat(receiver.events("order.created")).hasSize(1);
            assertThat(receiver.events("parcel.shipped")).hasSize(1);
            assertThat(receiver.total("shipping", "messaging.client.consumed.messages"))
                    .isEqualTo(1);
        }
    }
}
