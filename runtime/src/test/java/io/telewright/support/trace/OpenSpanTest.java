package io.telewright.support.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.SpanScope;
import io.telewright.support.Scopes;
import io.telewright.testing.TestTelemetry;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OpenSpanTest {
    private final TestTelemetry telemetry = new TestTelemetry();
    private final Logger logger = telemetry.sdk.getLogsBridge().get("test");
    private final Span span =
            Spans.start(telemetry.sdk.getTracer("test"), "storing", SpanKind.INTERNAL, Context.root());

    @Test
    void aSpanIsCurrentUntilItsScopeIsClosed() {
        SpanScope scope = OpenSpan.of(Scopes.enter(Spans.in(Context.root(), span)), span, logger);
        assertThat(Span.current()).isSameAs(span);
        scope.close();
        scope.close();
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
        assertThat(telemetry.spans()).hasSize(1);
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.unset());
    }

    @Test
    void theFirstFailureOfASpanCounts() {
        SpanScope scope = OpenSpan.of(Scopes.enter(Spans.in(Context.root(), span)), span, logger);
        scope.fail((Throwable) null);
        scope.fail(new IOException("first"));
        scope.fail(new IOException("second"));
        scope.close();
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.create(StatusCode.ERROR, "first"));
        assertThat(telemetry.span().getEvents()).hasSize(1);
    }

    @Test
    void whatIsNotAnErrorDoesNotMakeASpanFail() {
        SpanScope scope = OpenSpan.of(
                Scopes.enter(Spans.in(Context.root(), span)), span, logger, new Class<?>[] {IOException.class});
        scope.fail(new IOException("expected"));
        scope.close();
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.unset());
    }
}
