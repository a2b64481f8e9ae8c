package io.telewright.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.telewright.example.intake.OrderParser;
import io.telewright.example.intake.OrderSource;
import io.telewright.example.order.CurrencyCode;
import io.telewright.example.order.RejectReason;
import io.telewright.example.order.Rejection;
import io.telewright.example.pricing.PriceList;
import io.telewright.example.pricing.PriceListPricing;
import io.telewright.example.pricing.Pricer;
import io.telewright.example.pricing.PricingService;
import io.telewright.example.store.FileOrderStore;
import io.telewright.example.store.OrderStore;
import io.telewright.example.telemetry.RecordingImportTelemetry;
import io.telewright.example.telemetry.RecordingStoreTelemetry;
import io.telewright.example.telemetry.SilentPricingTelemetry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobTest {
    private static final String HEADER =
            "order_id,ordered_on,channel,customer_id,country,sku,quantity,unit_price,currency,coupon\n";

    @TempDir
    Path directory;

    private final RecordingImportTelemetry telemetry = new RecordingImportTelemetry();
    private final RecordingStoreTelemetry storeTelemetry = new RecordingStoreTelemetry();

    @Test
    void everyOrderOfTheShippedFileIsStoredOrRejected() throws IOException {
        ImportReport report = run(resource("orders.csv"));

        assertThat(report.read()).isEqualTo(3000);
        assertThat(report.stored()).isEqualTo(2931);
        assertThat(report.rejectedByReason())
                .containsOnly(
                        entry(RejectReason.MISSING_FIELD, 10),
                        entry(RejectReason.EXTRA_FIELD, 5),
                        entry(RejectReason.BLANK_ID, 4),
                        entry(RejectReason.BAD_DATE, 6),
                        entry(RejectReason.UNKNOWN_CHANNEL, 5),
                        entry(RejectReason.UNKNOWN_COUNTRY, 4),
                        entry(RejectReason.UNKNOWN_CURRENCY, 3),
                        entry(RejectReason.BAD_QUANTITY, 6),
                        entry(RejectReason.QUANTITY_NOT_POSITIVE, 4),
                        entry(RejectReason.BAD_PRICE, 5),
                        entry(RejectReason.UNKNOWN_SKU, 5),
                        entry(RejectReason.UNKNOWN_COUPON, 3),
                        entry(RejectReason.PRICE_MISMATCH, 4),
                        entry(RejectReason.DUPLICATE_ID, 5));
        assertThat(report.revenue()).containsOnlyKeys(CurrencyCode.values());
        assertThat(directory.resolve("stored.csv").toFile()).isFile();
    }

    @Test
    void telemetryTellsTheSameAsTheReport() throws IOException {
        ImportReport report = run(resource("orders.csv"));

        assertThat(telemetry.files).containsExactly("test.csv");
        assertThat(telemetry.batchSizes).hasSize(12).containsOnly(250);
        assertThat(telemetry.read).isEqualTo(report.read());
        assertThat(storeTelemetry.stored).isEqualTo(report.stored());
        assertThat(telemetry.rejectedLines)
                .containsExactlyInAnyOrderElementsOf(
                        report.rejections().stream().map(Rejection::line).toList());
        assertThat(telemetry.rejectedInBatch.stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(report.rejections().size());
    }

    @Test
    void aFileOfNothingButRubbishIsRejectedLineByLine() throws IOException {
        ImportReport report = run(new StringReader(HEADER + "rubbish\n\n,,,,,,,,,\n"));

        assertThat(report.stored()).isZero();
        assertThat(report.rejections()).extracting(Rejection::line).containsExactly(2, 3, 4);
        assertThat(report.revenue()).isEmpty();
    }

    @Test
    void anIdIsTakenOnlyByAStoredOrder() throws IOException {
        String bad = "ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,4,9.99,EUR,\n";
        String good = "ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,4,6.50,EUR,\n";

        ImportReport report = run(new StringReader(HEADER + bad + good));

        assertThat(report.stored()).isEqualTo(1);
        assertThat(report.rejectedByReason()).containsOnly(entry(RejectReason.PRICE_MISMATCH, 1));
    }

    @Test
    void aFileWithoutOrdersIsAnEmptyImport() throws IOException {
        assertThat(run(new StringReader(HEADER)))
                .isEqualTo(new ImportReport(0, 0, Collections.emptyList(), Collections.emptyMap()));
    }

    private ImportReport run(Reader orders) throws IOException {
        Pricer pricer =
                new Pricer(PriceList.of(resource("price-list.csv").lines().toList()));
        PricingService pricing = new PriceListPricing(pricer, new SilentPricingTelemetry());
        OrderStore store = new FileOrderStore(directory.resolve("stored.csv"), storeTelemetry);
        try (OrderSource source = OrderSource.open("test.csv", orders)) {
            return new ImportJob(new OrderParser(), pricing, store, telemetry).run(source);
        }
    }

    private static BufferedReader resource(String name) {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ImportJob.class.getResourceAsStream(name)), StandardCharsets.UTF_8));
    }
}
