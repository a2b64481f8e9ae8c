package io.telewright.example;

import io.telewright.example.order.CurrencyCode;
import io.telewright.example.order.RejectReason;
import io.telewright.example.order.Rejection;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every order of the file. A report that loses an order cannot be made.
 *
 * @param read how many orders the file holds
 * @param rejections the orders turned away, by line
 * @param revenue what the stored orders bring, without VAT
 */
public record ImportReport(int read, int stored, List<Rejection> rejections, Map<CurrencyCode, BigDecimal> revenue) {
    public ImportReport {
        if (read != stored + rejections.size()) {
            throw new IllegalStateException(
                    read + " orders read, but " + stored + " stored and " + rejections.size() + " rejected");
        }
        rejections = rejections.stream()
                .sorted(Comparator.comparingInt(Rejection::line))
                .toList();
        revenue = Collections.unmodifiableMap(new TreeMap<>(revenue));
    }

    /** How many orders were turned away for each reason that occurred. */
    public Map<RejectReason, Integer> rejectedByReason() {
        Map<RejectReason, Integer> counts = new EnumMap<>(RejectReason.class);
        rejections.forEach(rejection -> counts.merge(rejection.reason(), 1, Integer::sum));
        return counts;
    }
}
