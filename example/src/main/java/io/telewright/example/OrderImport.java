package io.telewright.example;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.Telewright;
import io.telewright.example.intake.OrderParser;
import io.telewright.example.intake.OrderSource;
import io.telewright.example.pricing.InstrumentedPricingService;
import io.telewright.example.pricing.PriceList;
import io.telewright.example.pricing.PriceListPricing;
import io.telewright.example.pricing.Pricer;
import io.telewright.example.pricing.PricingService;
import io.telewright.example.store.FileOrderStore;
import io.telewright.example.store.InstrumentedOrderStore;
import io.telewright.example.store.OrderStore;
import io.telewright.example.telemetry.ImportTelemetry;
import io.telewright.example.telemetry.OtelImportTelemetry;
import io.telewright.example.telemetry.OtelPricingTelemetry;
import io.telewright.example.telemetry.OtelStoreTelemetry;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program: imports the orders that are shipped with it. Its telemetry goes to the console, or to the collector that
 * {@code OTEL_EXPORTER_OTLP_ENDPOINT} names.
 */
public final class OrderImport {
    private OrderImport() {}

    public static void main(String[] args) throws IOException {
        Path storeFile = Files.createTempFile("orders-", ".csv");
        Telewright telewright = Telewright.configure(
                config -> config.service("order-import").version("1.0.0").environment("development"));
        ImportReport report;
        try (telewright) {
            report = run(storeFile, Telewright.openTelemetry());
        }
        System.out.print(Summary.of(report));
        System.out.println("Stored in " + storeFile);
    }

    /** Puts the parts together: here, and nowhere else, the generated classes meet the code that they observe. */
    static ImportReport run(Path storeFile, OpenTelemetry openTelemetry) throws IOException {
        ImportTelemetry telemetry = new OtelImportTelemetry(openTelemetry);
        Pricer pricer = new Pricer(priceList());
        PricingService pricing = new InstrumentedPricingService(
                new PriceListPricing(pricer, new OtelPricingTelemetry(openTelemetry)), openTelemetry);
        OrderStore store = new InstrumentedOrderStore(
                new FileOrderStore(storeFile, new OtelStoreTelemetry(openTelemetry)), openTelemetry);
        ImportJob job = new ImportJob(new OrderParser(), pricing, store, telemetry);

        try (OrderSource source = OrderSource.open("orders.csv", resource("orders.csv"))) {
            // Stays registered: the last export, when Telewright is closed, shows how far the import came.
            telemetry.position(source::position);
            return job.run(source);
        }
    }

    private static PriceList priceList() throws IOException {
        try (BufferedReader reader = resource("price-list.csv")) {
            return PriceList.of(reader.lines().toList());
        }
    }

    private static BufferedReader resource(String name) throws IOException {
        InputStream stream = OrderImport.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException(name + " is not beside " + OrderImport.class);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
