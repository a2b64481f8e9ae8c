package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.context.OtelStreams;
import io.telewright.test.declared.context.Streams;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Each subscription to a publisher takes the context from the carrier, or writes its own there. */
class StreamsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());
    private final Streams streams = new OtelStreams(telemetry.sdk());
    private final List<String> tenants = new ArrayList<>();

    /** Completes at once, under the context of its subscriber. */
    private Flow.Publisher<String> publisher(Runnable subscribed) {
        return subscriber -> {
            tenants.add(String.valueOf(Baggage.current().getEntryValue("tenant")));
            subscribed.run();
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {}

                @Override
                public void cancel() {}
            });
            subscriber.onComplete();
        };
    }

    private static void subscribeTwice(Flow.Publisher<String> publisher) {
        for (int i = 0; i < 2; i++) {
            publisher.subscribe(new Nobody());
        }
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void eachSubscriptionIsAChildOfTheCarriersSpan() {
        Map<String, String> headers = Format.W3C.headers(Format.REMOTE);
        headers.put("baggage", "tenant=acme");

        subscribeTwice(streams.serve(headers, () -> publisher(() -> {})));

        assertThat(telemetry.spans()).hasSize(2).allSatisfy(span -> {
            assertThat(span.getParentSpanContext()).isEqualTo(Format.REMOTE);
            assertThat(span.getAttributes().get(AttributeKey.stringKey("tenant.id")))
                    .isEqualTo("acme");
        });
        assertThat(tenants).containsExactly("acme", "acme");
    }

    @Test
    void eachSubscriptionIsWrittenIntoTheCarrier() {
        Map<String, String> headers = new HashMap<>();
        List<String> sent = new ArrayList<>();

        subscribeTwice(streams.call(
                headers,
                "acme",
                () -> publisher(() -> sent.add(Format.W3C.read(headers).getSpanId()))));

        assertThat(telemetry.spans().stream().map(SpanData::getSpanId))
                .hasSize(2)
                .containsExactlyElementsOf(sent);
        assertThat(headers).containsEntry("baggage", "tenant=acme");
        assertThat(tenants).containsExactly("acme", "acme");
    }

    @Test
    void aBatchThatIsSubscribedToOutsideOfAnySpanIsAChildOfItsCallers() {
        AtomicReference<Flow.Publisher<String>> publisher = new AtomicReference<>();
        SpanData caller = telemetry.inSpan(() ->
                publisher.set(streams.consume(List.of(Format.W3C.headers(Format.REMOTE)), () -> publisher(() -> {}))));

        subscribeTwice(publisher.get());

        assertThat(telemetry.spans().subList(1, 3)).allSatisfy(span -> {
            assertThat(span.getParentSpanContext()).isEqualTo(caller.getSpanContext());
            assertThat(span.getLinks()).extracting(LinkData::getSpanContext).containsExactly(Format.REMOTE);
        });
    }
}
