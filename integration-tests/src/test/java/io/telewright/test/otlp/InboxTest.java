package io.telewright.test.otlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.RequestHeaders;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class InboxTest {
    @Test
    void theInboxWaitsForItemsThatArriveLater() {
        Inbox<ExportTraceServiceRequest, ReceivedSpan> inbox = inbox(Duration.ofSeconds(10));

        CompletableFuture<List<ReceivedSpan>> awaited =
                CompletableFuture.supplyAsync(() -> inbox.await(2, span -> true));
        inbox.add(requestWith("checkout"));
        inbox.add(requestWith("payment"));

        assertThat(awaited.join()).extracting(ReceivedSpan::name).containsExactly("checkout", "payment");
    }

    @Test
    void theInboxGivesOnlyTheItemsThatAreWanted() {
        Inbox<ExportTraceServiceRequest, ReceivedSpan> inbox = inbox(Duration.ZERO);
        inbox.add(requestWith("checkout"));
        inbox.add(requestWith("payment"));

        List<ReceivedSpan> awaited = inbox.await(1, span -> span.name().equals("payment"));

        assertThat(awaited).extracting(ReceivedSpan::name).containsExactly("payment");
    }

    @Test
    void theInboxNamesTheItemsThatArrivedIfTheyAreNotEnough() {
        Inbox<ExportTraceServiceRequest, ReceivedSpan> inbox = inbox(Duration.ofMillis(1));
        inbox.add(requestWith("checkout"));
        inbox.add(requestWith("payment"));

        assertThatThrownBy(() -> inbox.await(2, span -> span.name().equals("payment")))
                .isInstanceOf(AssertionError.class)
                .hasMessage(String.format("1 spans of 2 wanted within PT0.001S. In 2 requests there came 2:"
                        + "%n  'checkout' of scope 'shop'%n  'payment' of scope 'shop'"));
    }

    private static Inbox<ExportTraceServiceRequest, ReceivedSpan> inbox(Duration limit) {
        return new Inbox<>("spans", limit, ReceivedSpan::in);
    }

    private static ReceivedRequest<ExportTraceServiceRequest> requestWith(String span) {
        ScopeSpans spans = ScopeSpans.newBuilder()
                .setScope(InstrumentationScope.newBuilder().setName("shop"))
                .addSpans(Span.newBuilder().setName(span))
                .build();
        ExportTraceServiceRequest message = ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(ResourceSpans.newBuilder().addScopeSpans(spans))
                .build();
        return new ReceivedRequest<>(RequestHeaders.of(HttpMethod.POST, "/v1/traces"), message);
    }
}
