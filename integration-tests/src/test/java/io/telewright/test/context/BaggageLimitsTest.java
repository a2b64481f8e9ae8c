package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.context.Scope;
import io.telewright.test.declared.context.Baggages;
import io.telewright.test.declared.context.OtelBaggages;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Baggage leaves within the limits of W3C Baggage (8,192 bytes, 64 entries): whole entries are dropped, none is cut. */
class BaggageLimitsTest {
    private static final int BYTES = 8192;

    private final Baggages baggages = new OtelBaggages(new InMemoryTelemetry(Format.W3C.propagators()).sdk());

    private String sent(Baggage ofCaller, String tenant) {
        Map<String, String> headers = new HashMap<>();
        try (Scope ignored = ofCaller.makeCurrent()) {
            assertThat(ignored).isNotNull();
            baggages.call(
                    headers,
                    tenant,
                    () -> assertThat(Baggage.current().getEntryValue("tenant")).isEqualTo(tenant));
        }
        return headers.getOrDefault("baggage", "");
    }

    private static Baggage entries(int count, BiConsumer<BaggageBuilder, Integer> put) {
        BaggageBuilder builder = Baggage.builder();
        for (int i = 0; i < count; i++) {
            put.accept(builder, i);
        }
        return builder.build();
    }

    @Test
    void anEntryThatIsTooLongIsNotSent() {
        assertThat(sent(Baggage.builder().put("region", "eu").build(), "x".repeat(BYTES)))
                .isEqualTo("region=eu");
    }

    @Test
    void theLengthIsThatOfTheEncodedValue() {
        int fitting = (BYTES - "tenant=".length()) / "%C3%A4".length();

        assertThat(sent(Baggage.empty(), "ä".repeat(fitting)))
                .hasSizeLessThanOrEqualTo(BYTES)
                .startsWith("tenant=%C3%A4");
        assertThat(sent(Baggage.empty(), "ä".repeat(fitting + 1))).isEmpty();
    }

    @Test
    void asManyWholeEntriesAreSentAsThereIsRoomFor() {
        Baggage ofCaller = entries(40, (baggage, i) -> baggage.put("key-%02d".formatted(i), "v".repeat(500)));

        String[] sent = sent(ofCaller, "acme").split(",");

        assertThat(String.join(",", sent)).hasSizeLessThanOrEqualTo(BYTES);
        assertThat(sent).hasSizeGreaterThan(15).allMatch(entry -> entry.matches("key-\\d\\d=v{500}|tenant=acme"));
    }

    @Test
    void sixtyFourEntriesAreSent() {
        Baggage ofCaller = entries(200, (baggage, i) -> baggage.put("key-%03d".formatted(i), "v"));

        assertThat(sent(ofCaller, "acme").split(",")).hasSize(64).allMatch(entry -> entry.matches("key-\\d{3}=v"));
    }
}
