package io.telewright.example.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.entry;

import io.telewright.example.order.CurrencyCode;
import io.telewright.example.order.Orders;
import io.telewright.example.order.RejectReason;
import io.telewright.example.order.RejectedOrderException;
import io.telewright.example.order.Rejection;
import io.telewright.example.telemetry.RecordingStoreTelemetry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOrderStoreTest {
    @TempDir
    Path directory;

    private final RecordingStoreTelemetry telemetry = new RecordingStoreTelemetry();
    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void batchesAreAppendedAndTheirRevenueIsSummedUp() throws IOException {
        Path file = directory.resolve("orders.csv");
        OrderStore store = new FileOrderStore(file, telemetry);

        store.store(
                List.of(
                        Orders.priced(2, "ORD-1", CurrencyCode.EUR, "10.00"),
                        Orders.priced(3, "ORD-2", CurrencyCode.GBP, "7.00")),
                this::rejected);
        store.store(List.of(Orders.priced(4, "ORD-3", CurrencyCode.EUR, "2.50")), this::rejected);

        assertThat(store.size()).isEqualTo(3);
        assertThat(store.revenue())
                .containsOnly(
                        entry(CurrencyCode.EUR, new BigDecimal("12.50")),
                        entry(CurrencyCode.GBP, new BigDecimal("7.00")));
        assertThat(file).hasContent("""
                        ORD-1,2026-05-04,C-1,MUG-WHITE,1,EUR,10.00,1.00,11.00
                        ORD-2,2026-05-04,C-1,MUG-WHITE,1,GBP,7.00,1.00,8.00
                        ORD-3,2026-05-04,C-1,MUG-WHITE,1,EUR,2.50,1.00,3.50
                        """);
        assertThat(rejections).isEmpty();
        assertThat(telemetry.stored).isEqualTo(3);
        assertThat(telemetry.bytes).isEqualTo(Files.size(file));
        assertThat(telemetry.open).isZero();
    }

    @Test
    void anIdIsStoredOnceWithinABatchAndAcrossBatches() throws IOException {
        OrderStore store = new FileOrderStore(directory.resolve("orders.csv"), telemetry);

        store.store(
                List.of(
                        Orders.priced(2, "ORD-1", CurrencyCode.EUR, "10.00"),
                        Orders.priced(3, "ORD-1", CurrencyCode.EUR, "20.00")),
                this::rejected);
        store.store(List.of(Orders.priced(4, "ORD-1", CurrencyCode.EUR, "30.00")), this::rejected);

        assertThat(store.size()).isEqualTo(1);
        assertThat(store.revenue()).containsOnly(entry(CurrencyCode.EUR, new BigDecimal("10.00")));
        assertThat(rejections).extracting(Rejection::line).containsExactly(3, 4);
        assertThat(rejections).extracting(Rejection::reason).containsOnly(RejectReason.DUPLICATE_ID);
    }

    @Test
    void aFileThatCannotBeWrittenFailsTheBatch() {
        OrderStore store = new FileOrderStore(directory, telemetry);

        assertThatIOException()
                .isThrownBy(() ->
                        store.store(List.of(Orders.priced(2, "ORD-1", CurrencyCode.EUR, "10.00")), this::rejected))
                .satisfies(failure -> assertThat(telemetry.failures).containsExactly(failure));
        assertThat(store.size()).isZero();
        assertThat(telemetry.stored).isZero();
        assertThat(telemetry.open).isZero();
    }

    private void rejected(RejectedOrderException rejected) {
        rejections.add(rejected.rejection());
    }
}
