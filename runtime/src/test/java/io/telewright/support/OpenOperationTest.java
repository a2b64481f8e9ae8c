package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.SpanScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link OpenSpan} and {@link OpenOperation}. */
class OpenOperationTest {
    private final TestTelemetry telemetry = new TestTelemetry();
    private final Logger logger = telemetry.sdk.getLogsBridge().get("test");
    private final Span span =
            Spans.start(telemetry.sdk.getTracer("test"), "storing", SpanKind.INTERNAL, Context.root());

    @Test
    void aSpanIsCurrentUntilItsScopeIsClosed() {
        SpanScope scope = new OpenSpan(Spans.enter(Context.root(), span), span, logger);
        assertThat(Span.current()).isSameAs(span);
        scope.close();
        scope.close();
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
        assertThat(telemetry.spans()).hasSize(1);
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.unset());
    }

    @Test
    void theFirstFailureOfASpanCounts() {
        SpanScope scope = new OpenSpan(Spans.enter(Context.root(), span), span, logger);
        scope.fail(null);
        scope.fail(new IOException("first"));
        scope.fail(new IOException("second"));
        scope.close();
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.create(StatusCode.ERROR, "first"));
        assertThat(telemetry.span().getEvents()).hasSize(1);
    }

    @Test
    void whatIsNotAnErrorDoesNotMakeASpanFail() {
        SpanScope scope =
                new OpenSpan(Spans.enter(Context.root(), span), span, logger, new Class<?>[] {IOException.class});
        scope.fail(new IOException("expected"));
        scope.close();
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.unset());
    }

    @Test
    void anOperationRunsItsEndingOnceAfterItsScope() {
        List<Object> endings = new ArrayList<>();
        SpanScope scope = new OpenOperation(Spans.enter(Context.root(), span), failure -> {
            assertThat(Span.current().getSpanContext().isValid()).isFalse();
            endings.add(String.valueOf(failure));
        });
        scope.close();
        scope.fail(new IOException("too late"));
        scope.close();
        assertThat(endings).containsExactly("null");
    }

    @Test
    void theFirstFailureOfAnOperationCounts() {
        List<Throwable> endings = new ArrayList<>();
        SpanScope scope = new OpenOperation(Spans.enter(Context.root(), span), endings::add);
        IOException first = new IOException("first");
        scope.fail(null);
        scope.fail(first);
        scope.fail(new IOException("second"));
        scope.close();
        assertThat(endings).containsExactly(first);
    }

    @Test
    void anEndingThatThrowsIsNotTheCallersConcern() {
        SpanScope scope = new OpenOperation(Spans.enter(Context.root(), span), failure -> {
            throw new IllegalStateException("broken");
        });
        assertThatCode(scope::close).doesNotThrowAnyException();
    }

    @Test
    void nothingIsThereToClose() {
        SpanScope none = OpenSpan.none();
        none.fail(new IOException("x"));
        none.fail(null);
        none.close();
        assertThat(none).isSameAs(OpenSpan.none());
        assertThat(telemetry.spans()).isEmpty();
    }
}
