package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.telewright.test.declared.context.OtelLibraryStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** While telemetry is disabled, contexts still cross with each subscription to the types of libraries. */
class DisabledLibrariesTest {
    static Stream<Arguments> libraries() {
        return Arrays.stream(LibraryStream.values())
                .flatMap(library ->
                        DisabledContextTest.disabled().stream().map(disabled -> Arguments.of(library, disabled)));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void eachSubscriptionHasTheContextAndPassesItOn(LibraryStream library, OpenTelemetry disabled) {
        Map<String, String> headers = Format.W3C.headers(Format.REMOTE);
        headers.put("baggage", "tenant=acme");
        Map<String, String> onward = new HashMap<>();
        List<Context> seen = new ArrayList<>();

        Runnable subscribe =
                library.served(new OtelLibraryStreams(disabled), headers, onward, () -> seen.add(Context.current()));
        assertThat(onward).isEmpty();
        subscribe.run();
        Map<String, String> first = new HashMap<>(onward);
        subscribe.run();

        assertThat(seen).hasSize(2).allSatisfy(context -> {
            assertThat(Span.fromContext(context).getSpanContext()).isEqualTo(Format.REMOTE);
            assertThat(Baggage.fromContext(context).getEntryValue("tenant")).isEqualTo("other");
        });
        assertThat(Format.W3C.read(onward)).isEqualTo(Format.REMOTE);
        assertThat(onward).containsEntry("baggage", "tenant=other").isEqualTo(first);
        assertThat(Context.current()).isSameAs(Context.root());
    }
}
