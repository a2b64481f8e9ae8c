package io.telewright.test.processes;

import io.opentelemetry.api.baggage.Baggage;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How baggage, of entries that need no encoding, is written into headers. */
enum BaggageHeaders {
    NONE {
        @Override
        Map<String, String> of(Baggage baggage) {
            return Map.of();
        }
    },
    /** All of it in one header. */
    W3C {
        @Override
        Map<String, String> of(Baggage baggage) {
            return baggage.isEmpty()
                    ? Map.of()
                    : Map.of(
                            "baggage",
                            baggage.asMap().entrySet().stream()
                                    .map(entry -> entry.getKey() + "="
                                            + entry.getValue().getValue())
                                    .collect(Collectors.joining(",")));
        }
    },
    /** A header for each entry. */
    JAEGER {
        @Override
        Map<String, String> of(Baggage baggage) {
            Map<String, String> headers = new TreeMap<>();
            baggage.forEach((key, entry) -> headers.put("uberctx-" + key, entry.getValue()));
            return headers;
        }
    };

    abstract Map<String, String> of(Baggage baggage);
}
