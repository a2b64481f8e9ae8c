package io.telewright.example;

import io.telewright.example.intake.OrderParser;
import io.telewright.example.intake.OrderSource;
import io.telewright.example.intake.SourceLine;
import io.telewright.example.order.Order;
import io.telewright.example.order.PricedOrder;
import io.telewright.example.order.RejectedOrderException;
import io.telewright.example.order.Rejection;
import io.telewright.example.pricing.PricingService;
import io.telewright.example.store.OrderStore;
import io.telewright.example.telemetry.ImportTelemetry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Imports a file of orders, batch by batch; a malformed order is reported and skipped. */
public final class ImportJob {
    private static final int BATCH_SIZE = 250;

    private final OrderParser parser;
    private final PricingService pricing;
    private final OrderStore store;
    private final ImportTelemetry telemetry;

    public ImportJob(OrderParser parser, PricingService pricing, OrderStore store, ImportTelemetry telemetry) {
        this.parser = parser;
        this.pricing = pricing;
        this.store = store;
        this.telemetry = telemetry;
    }

    /**
     * Imports every order of the source, which stays open.
     *
     * @throws IOException if the source cannot be read or the store cannot be written
     */
    public ImportReport run(OrderSource source) throws IOException {
        return telemetry.importing(source.name(), () -> importAll(source));
    }

    private ImportReport importAll(OrderSource source) throws IOException {
        List<Rejection> rejections = new ArrayList<>();
        List<SourceLine> lines = source.next(BATCH_SIZE);
        for (int batch = 1; !lines.isEmpty(); batch++) {
            List<SourceLine> batchLines = lines;
            rejections.addAll(telemetry.batch(batch, lines.size(), () -> importBatch(batchLines)));
            lines = source.next(BATCH_SIZE);
        }
        return new ImportReport(source.ordersRead(), store.size(), rejections, store.revenue());
    }

    private List<Rejection> importBatch(List<SourceLine> lines) throws IOException {
        telemetry.read(lines.size());
        List<Rejection> rejections = new ArrayList<>();
        Consumer<RejectedOrderException> rejected = exception -> rejections.add(report(exception));
        List<Order> orders = parse(lines, rejected);
        List<PricedOrder> priced = pricing.price(orders, rejected);
        store.store(priced, rejected);
        telemetry.batchDone(rejections.size());
        return rejections;
    }

    private List<Order> parse(List<SourceLine> lines, Consumer<RejectedOrderException> rejected) {
        List<Order> orders = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            try {
                orders.add(parser.parse(line));
            } catch (RejectedOrderException rejection) {
                rejected.accept(rejection);
            }
        }
        return orders;
    }

    private Rejection report(RejectedOrderException exception) {
        Rejection rejection = exception.rejection();
        telemetry.rejected(rejection.line(), rejection.reason(), exception);
        return rejection;
    }
}
