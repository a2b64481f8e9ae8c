package io.telewright.support.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.support.Scopes;
import io.telewright.testing.TestTelemetry;
import io.telewright.testing.Unprintable;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final TestTelemetry telemetry = new TestTelemetry();
    private final Tracer tracer = telemetry.sdk.getTracer("test");
    private final Logger logger = telemetry.sdk.getLogsBridge().get("test");
    private final Span caller = Spans.start(tracer, "caller", SpanKind.SERVER, Context.root());
    private final Context parent = Context.root().with(caller);

    @Test
    void aSpanIsAChildOfItsParent() {
        Spans.end(Spans.start(tracer, "child", SpanKind.CLIENT, parent));
        assertThat(telemetry.span().getName()).isEqualTo("child");
        assertThat(telemetry.span().getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(telemetry.span().getParentSpanContext()).isEqualTo(caller.getSpanContext());
    }

    @Test
    void whereThereAreNoTracesThatOfTheCallerGoesOn() {
        Tracer none = OpenTelemetry.noop().getTracer("none");
        assertThat(Spans.startRoot(none, "root", SpanKind.CONSUMER, parent).getSpanContext())
                .isEqualTo(caller.getSpanContext());
        assertThat(SpanBuilders.start(SpanBuilders.ofRoot(none, "root", SpanKind.INTERNAL), parent)
                        .getSpanContext())
                .isEqualTo(caller.getSpanContext());
        assertThat(Spans.startRoot(none, "root", SpanKind.CONSUMER, Context.root())
                        .getSpanContext()
                        .isValid())
                .isFalse();
    }

    @Test
    void aRootHasNoParentEvenUnderACurrentSpan() {
        Scope scope = Scopes.enter(parent);
        Spans.end(Spans.startRoot(tracer, "root", SpanKind.CONSUMER, parent));
        Scopes.exit(scope, parent);
        assertThat(telemetry.span().getParentSpanContext().isValid()).isFalse();
        assertThat(telemetry.span().getTraceId())
                .isNotEqualTo(caller.getSpanContext().getTraceId());
        assertThat(telemetry.span().getKind()).isEqualTo(SpanKind.CONSUMER);
    }

    @Test
    void aPreparedBuilderIsStartedAsItIs() {
        SpanBuilder builder = SpanBuilders.of(tracer, "prepared", SpanKind.INTERNAL, parent);
        SpanBuilders.set(builder, ERROR_TYPE, "none");
        Spans.end(SpanBuilders.start(builder, parent));
        assertThat(telemetry.span().getAttributes().get(ERROR_TYPE)).isEqualTo("none");
        assertThat(telemetry.span().getParentSpanContext()).isEqualTo(caller.getSpanContext());
    }

    @Test
    void aLinkLeadsToTheCaller() {
        Span span = Spans.startRoot(tracer, "linked", SpanKind.INTERNAL, parent);
        Spans.link(span, parent);
        Spans.link(span, Context.root());
        Spans.end(span);
        assertThat(telemetry.span().getLinks())
                .singleElement()
                .satisfies(link -> assertThat(link.getSpanContext()).isEqualTo(caller.getSpanContext()));
    }

    @Test
    void aSpanIsCurrentBetweenEnterAndExit() {
        Span span = Spans.start(tracer, "entered", SpanKind.INTERNAL, parent);
        Context context = Spans.in(parent, span);
        Scope scope = Scopes.enter(parent, context);
        assertThat(Span.current()).isSameAs(span);
        Scopes.exit(scope, context);
        Spans.end(span);
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
        assertThat(telemetry.span().getName()).isEqualTo("entered");
    }

    @Test
    void successIsTheStatusOk() {
        Span span = Spans.start(tracer, "good", SpanKind.INTERNAL, parent);
        Spans.succeed(span);
        Spans.end(span);
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.ok());
    }

    @Test
    void aFailureIsTheStatusAndTheTypeAndTheExceptionThatWasWrapped() {
        fail(new CompletionException(new IOException("disk full")));
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.create(StatusCode.ERROR, "disk full"));
        assertThat(telemetry.span().getAttributes().get(ERROR_TYPE)).isEqualTo("java.io.IOException");
        EventData event = telemetry.span().getEvents().get(0);
        assertThat(event.getName()).isEqualTo("exception");
        assertThat(event.getAttributes().get(AttributeKey.stringKey("exception.message")))
                .isEqualTo("disk full");
    }

    @Test
    void aFailureWithoutMessageHasAStatusWithoutDescription() {
        fail(new IllegalStateException());
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.error());
    }

    @Test
    void aCancellationAndWhatIsNotAnErrorChangeNothing() {
        fail(new CompletionException(new CancellationException("enough")));
        assertUntouched();
        fail(new CompletionException(new IOException("expected")), IOException.class);
        assertUntouched();
        fail(new IOException("unexpected"), IllegalStateException.class);
        assertThat(telemetry.span().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    @Test
    void whatCannotTellItsMessageIsStillAFailureOfItsType() {
        fail(new CompletionException("wrapped", new Unprintable()));
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.error());
        assertThat(telemetry.span().getAttributes().get(ERROR_TYPE)).isEqualTo(Unprintable.class.getName());
        assertThat(telemetry.span().getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getName()).isEqualTo("exception");
            assertThat(event.getAttributes().get(AttributeKey.stringKey("exception.type")))
                    .isEqualTo(Unprintable.class.getName());
        });
    }

    private void fail(Throwable thrown, Class<?>... notAnError) {
        Span span = Spans.start(tracer, "failing", SpanKind.INTERNAL, parent);
        if (notAnError.length == 0) {
            Spans.fail(span, logger, thrown);
        } else {
            Spans.fail(span, logger, thrown, notAnError);
        }
        Spans.end(span);
    }

    private void assertUntouched() {
        assertThat(telemetry.span().getStatus()).isEqualTo(StatusData.unset());
        assertThat(telemetry.span().getAttributes().isEmpty()).isTrue();
        assertThat(telemetry.span().getEvents()).isEmpty();
    }
}
