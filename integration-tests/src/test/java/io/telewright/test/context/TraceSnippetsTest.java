package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.SpanScope;
import io.telewright.Telewright;
import io.telewright.test.declared.context.Causes;
import io.telewright.test.declared.context.OtelCauses;
import io.telewright.test.declared.context.OtelSteps;
import io.telewright.test.declared.context.Steps;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sections of {@code docs/context.md} about the current span and about those that are linked. */
class TraceSnippetsTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());
    private final Steps steps = new OtelSteps(telemetry.sdk());
    private final Causes causes = new OtelCauses(telemetry.sdk());

    private static List<SpanContext> linked(SpanData span) {
        return span.getLinks().stream().map(LinkData::getSpanContext).toList();
    }

    @Test
    @SuppressWarnings("try") // a scope is there to be closed
    void nestedOperations() {
        String receipt = steps.placing(() -> {
            try (SpanScope reserving = steps.reserving(2)) {
                return "receipt";
            }
        });

        assertThat(receipt).isEqualTo("receipt");
        SpanData reserved = telemetry.spans().get(0);
        SpanData placed = telemetry.spans().get(1);
        assertThat(reserved.getName()).isEqualTo("reserve stock");
        assertThat(reserved.getParentSpanContext()).isEqualTo(placed.getSpanContext());
    }

    @Test
    void theCurrentSpan() {
        String traceId = steps.placing(() -> {
            steps.found("north");
            Span.current().updateName("place first order");
            return Span.current().getSpanContext().getTraceId();
        });

        assertThat(telemetry.span().getTraceId()).isEqualTo(traceId);
        assertThat(telemetry.span().getName()).isEqualTo("place first order");
        assertThat(telemetry.span().getAttributes().get(AttributeKey.stringKey("stock.warehouse")))
                .isEqualTo("north");
    }

    @Test
    void tasksOnOtherThreads() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            ExecutorService workers = Telewright.propagating(pool);
            Future<String> label = steps.placing(() -> workers.submit(() -> steps.placing(() -> "label")));

            assertThat(label.get()).isEqualTo("label");
        } finally {
            pool.shutdown();
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(telemetry.spans())
                .hasSize(2)
                .filteredOn(span -> span.getParentSpanContext().isValid())
                .singleElement()
                .satisfies(child -> assertThat(telemetry.spans())
                        .extracting(SpanData::getSpanContext)
                        .contains(child.getParentSpanContext()));
    }

    @Test
    void theTraceAsText() {
        String stored = steps.placing(() -> Telewright.currentTraceparent());

        causes.repeating(stored, () -> {});

        SpanData placed = telemetry.spans().get(0);
        SpanContext link = linked(telemetry.spans().get(1)).get(0);
        assertThat(link.getTraceId()).isEqualTo(placed.getTraceId());
        assertThat(link.getSpanId()).isEqualTo(placed.getSpanId());
        assertThat(Telewright.currentTraceparent()).isNull();
    }

    @Test
    void links() {
        List<SpanContext> orders = new ArrayList<>();
        for (int order = 0; order < 2; order++) {
            orders.add(steps.placing(() -> Span.current().getSpanContext()));
        }

        causes.settling(orders, () -> {});

        SpanData settled = telemetry.spans().get(2);
        assertThat(linked(settled)).containsExactlyElementsOf(orders);
        assertThat(settled.getTraceId())
                .isNotIn(orders.get(0).getTraceId(), orders.get(1).getTraceId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "0af7651916cd43dd8448eb211c80319c"})
    void externalTraceIds(String external) {
        causes.repeating(external, () -> {});

        assertThat(linked(telemetry.span())).singleElement().satisfies(link -> {
            assertThat(link.getTraceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
            assertThat(link.isValid()).isTrue();
        });
        assertThat(telemetry.span().getTraceId()).isNotEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void aTraceOfItsOwn() {
        Map<String, String> headers = Format.W3C.headers(Format.REMOTE);

        causes.servingStranger(headers, () -> {});

        assertThat(telemetry.span().getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(telemetry.span().getTraceId()).isNotEqualTo(Format.REMOTE.getTraceId());
        assertThat(linked(telemetry.span())).containsExactly(Format.REMOTE);
    }
}
