package io.telewright.support.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.telewright.SpanScope;
import io.telewright.support.Scopes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenOperationTest {
    private static final SpanContext STORING = SpanContext.create(
            "0123456789abcdef0123456789abcdef", "0123456789abcdef", TraceFlags.getSampled(), TraceState.getDefault());

    private final Context context = Context.root().with(Span.wrap(STORING));

    @Test
    void anOperationRunsItsEndingOnceAfterItsScope() {
        List<Object> endings = new ArrayList<>();
        SpanScope scope = new OpenOperation(Scopes.enter(context), failure -> {
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
        SpanScope scope = new OpenOperation(Scopes.enter(context), endings::add);
        IOException first = new IOException("first");
        scope.fail((Throwable) null);
        scope.fail(first);
        scope.fail(new IOException("second"));
        scope.close();
        assertThat(endings).containsExactly(first);
    }

    @Test
    void anEndingThatThrowsIsNotTheCallersConcern() {
        SpanScope scope = new OpenOperation(Scopes.enter(context), failure -> {
            throw new IllegalStateException("broken");
        });
        assertThatCode(scope::close).doesNotThrowAnyException();
    }
}
