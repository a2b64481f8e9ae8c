package io.telewright.example.pricing;

import io.telewright.example.order.CurrencyCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The price of each article in each currency, in tiers: the more pieces in an order, the cheaper the piece. */
public final class PriceList {
    /** By article, then by the quantity from which the price holds. */
    private final Map<String, NavigableMap<Integer, Map<CurrencyCode, BigDecimal>>> tiers = new HashMap<>();

    private PriceList() {}

    /** From the lines of a price list: a header with the currencies, then one line for each tier. */
    public static PriceList of(List<String> lines) {
        List<CurrencyCode> currencies = Stream.of(lines.get(0).split(",", -1))
                .skip(2)
                .map(CurrencyCode::valueOf)
                .toList();
        PriceList list = new PriceList();
        lines.stream().skip(1).forEach(line -> list.add(line.split(",", -1), currencies));
        return list;
    }

    private void add(String[] row, List<CurrencyCode> currencies) {
        Map<CurrencyCode, BigDecimal> prices = new HashMap<>();
        for (int i = 0; i < currencies.size(); i++) {
            prices.put(currencies.get(i), new BigDecimal(row[i + 2]));
        }
        tiers.computeIfAbsent(row[0], sku -> new TreeMap<>()).put(Integer.valueOf(row[1]), prices);
    }

    /** The price of one piece, without VAT, if that article is sold in that quantity and currency. */
    public Optional<BigDecimal> unitPrice(String sku, int quantity, CurrencyCode currency) {
        return Optional.ofNullable(tiers.get(sku))
                .map(tiersOfSku -> tiersOfSku.floorEntry(quantity))
                .map(tier -> tier.getValue().get(currency));
    }
}
