package io.telewright.example.store;

import static io.telewright.example.order.RejectReason.DUPLICATE_ID;

import io.telewright.SpanScope;
import io.telewright.example.order.CurrencyCode;
import io.telewright.example.order.PricedOrder;
import io.telewright.example.order.RejectedOrderException;
import io.telewright.example.telemetry.OrderLabels;
import io.telewright.example.telemetry.StoreTelemetry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Appends priced orders to a file, each id once. For one thread. */
public final class FileOrderStore implements OrderStore {
    private final Path file;
    private final StoreTelemetry telemetry;
    private final Set<String> ids = new HashSet<>();
    private final Map<CurrencyCode, BigDecimal> revenue = new EnumMap<>(CurrencyCode.class);
    private int stored;

    public FileOrderStore(Path file, StoreTelemetry telemetry) {
        this.file = file;
        this.telemetry = telemetry;
    }

    @Override
    public void store(List<PricedOrder> batch, Consumer<RejectedOrderException> rejected) throws IOException {
        List<PricedOrder> fresh = withFreshId(batch, rejected);
        try (SpanScope writing = telemetry.writing(fresh.size())) {
            try {
                append(fresh);
            } catch (IOException failure) {
                writing.fail(failure);
                throw failure;
            }
        }
        fresh.forEach(this::book);
    }

    private List<PricedOrder> withFreshId(List<PricedOrder> batch, Consumer<RejectedOrderException> rejected) {
        List<PricedOrder> fresh = new ArrayList<>(batch.size());
        for (PricedOrder priced : batch) {
            String id = priced.order().id();
            if (ids.add(id)) {
                fresh.add(priced);
            } else {
                rejected.accept(new RejectedOrderException(
                        priced.order().line(), DUPLICATE_ID, "order_id " + id + " is stored already"));
            }
        }
        return fresh;
    }

    private void append(List<PricedOrder> batch) throws IOException {
        long start = System.nanoTime();
        StringBuilder lines = new StringBuilder();
        batch.forEach(priced -> lines.append(StoredLine.of(priced)).append('\n'));
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        telemetry.written(bytes.length);
        telemetry.writeTook(Duration.ofNanos(System.nanoTime() - start));
    }

    private void book(PricedOrder priced) {
        stored++;
        revenue.merge(priced.order().currency(), priced.net(), BigDecimal::add);
        telemetry.stored(OrderLabels.of(priced.order()), priced.discounted());
    }

    @Override
    public int size() {
        return stored;
    }

    @Override
    public Map<CurrencyCode, BigDecimal> revenue() {
        return Collections.unmodifiableMap(revenue);
    }
}
