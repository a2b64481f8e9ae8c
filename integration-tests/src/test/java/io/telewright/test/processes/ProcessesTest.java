package io.telewright.test.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.telewright.test.otlp.ReceivedSpan;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two processes, with requests from one to the other and messages back, are in one trace. */
@ParameterizedClass
@EnumSource
class ProcessesTest {
    private static Journey journey;

    @Parameter
    Crossing crossing;

    @BeforeParameterizedClassInvocation
    static void run(Crossing crossing, @TempDir Path directory) throws Exception {
        journey = new Programs(crossing, Map.of(), Map.of()).run(directory);
    }

    @Test
    void aTraceGoesFromTheShopToTheWarehouseAndBack() {
        List<ReceivedSpan> chain = journey.spans().chain(Hop.placing(Order.FIRST));

        Map<String, Object> tenant = tenant(Order.FIRST);
        assertThat(chain)
                .extracting(Hop::of)
                .containsExactly(
                        Hop.placing(Order.FIRST),
                        Hop.calling(),
                        Hop.serving(tenant),
                        Hop.sending(),
                        Hop.processing(tenant));
        assertThat(chain)
                .allSatisfy(span -> assertThat(span.span().getLinksList()).isEmpty());
        assertThat(chain.subList(1, 5))
                .extracting(SpanTree::id)
                .containsExactlyElementsOf(Stream.of("call", "serve", "send", "process")
                        .map(operation -> journey.seen(operation, Order.FIRST).get("span"))
                        .toList());
    }

    @Test
    void aBatchIsInTheTraceOfItsReceiverAndLinkedToEachSender() {
        List<ReceivedSpan> second = journey.spans().chain(Hop.placing(Order.SECOND));
        List<ReceivedSpan> third = journey.spans().chain(Hop.placing(Order.THIRD));
        List<ReceivedSpan> batch = journey.spans().chain(Hop.collecting());

        assertThat(List.of(second, third))
                .allSatisfy(chain -> assertThat(chain)
                        .hasSize(4)
                        .last()
                        .satisfies(span -> assertThat(Hop.of(span)).isEqualTo(Hop.sending())));
        Map<String, Object> attributes = new HashMap<>(tenant(Order.THIRD));
        attributes.put("messaging.batch.message_count", 2L);
        assertThat(batch).extracting(Hop::of).containsExactly(Hop.collecting(), Hop.processing(attributes));
        assertThat(SpanTree.links(batch.get(1)))
                .containsExactly(SpanTree.context(second.get(3)), SpanTree.context(third.get(3)));
    }

    @Test
    void noOtherSpanIsThere() {
        assertThat(journey.spans().chain(Hop.opening())).hasSize(1);
        assertThat(journey.spans().all()).hasSize(1 + 5 + 4 + 4 + 2);
    }

    @Test
    void requestsHaveTheHeadersOfThePropagatorsEachOnceAndNoOthers() {
        assertThat(Order.ALL)
                .allSatisfy(
                        order -> assertThat(journey.requestHeaders(order)).isEqualTo(journey.expectedHeaders(order)));
    }

    @Test
    void messagesHaveTheSameAsProperties() {
        assertThat(Order.ALL)
                .allSatisfy(order ->
                        assertThat(journey.seen("message", order)).isEqualTo(journey.expectedProperties(order)));
    }

    @Test
    void baggageArrivesWithTheRequestAndWithTheMessage() {
        assertThat(Order.ALL)
                .allSatisfy(order ->
                        assertThat(journey.seen("serve", order)).containsEntry("baggage", text(order.baggage())));
        assertThat(journey.seen("process", Order.FIRST)).containsEntry("baggage", text(Order.FIRST.baggage()));
    }

    @Test
    void theBaggageOfABatchIsThatOfAllItsMessagesAndOfEach() {
        Baggage merged = Order.THIRD.baggage().toBuilder().put("coupon", "xmas").build();
        assertThat(journey.seen("process", ShopProgram.BOTH))
                .containsEntry("baggage", text(merged))
                .containsEntry("baggage of message 0", text(Order.SECOND.baggage()))
                .containsEntry("baggage of message 1", text(Order.THIRD.baggage()));
    }

    @Test
    void nothingIsReported() {
        assertThat(journey.output()).doesNotContainIgnoringCase("telewright");
    }

    private String text(Baggage baggage) {
        return Note.text(crossing.arriving(baggage));
    }

    /** The attribute that is fed from what arrives of an order's baggage. */
    private Map<String, Object> tenant(Order order) {
        return crossing.arriving(order.baggage()).isEmpty() ? Map.of() : Map.of("tenant.id", order.tenant());
    }
}
