package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.OtelTracedSpans;
import io.telewright.test.declared.TracedSpans;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.InputMismatchException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final TracedSpans spans = new OtelTracedSpans(telemetry.sdk());

    @ParameterizedTest
    @MethodSource("noFailures")
    void anExpectedExceptionOrACancellationDoesNotFailTheSpan(Throwable thrown) {
        assertThat(catchThrowable(() -> spans.find(() -> Sneaky.fail(thrown)))).isSameAs(thrown);

        assertThat(telemetry.span())
                .hasStatus(StatusData.unset())
                .hasAttributes(Attributes.empty())
                .hasEvents(List.of());
    }

    static Stream<Throwable> noFailures() {
        return Stream.of(
                new NoSuchElementException("none"),
                new InputMismatchException("a subclass"),
                new IllegalArgumentException("the second"),
                new CompletionException(new NoSuchElementException("wrapped")),
                new ExecutionException(new CompletionException(new NoSuchElementException("twice"))),
                new CancellationException(),
                new ExecutionException(new CancellationException()));
    }

    @ParameterizedTest
    @MethodSource("wrappers")
    void theCallerGetsTheWrapperOfAFailureAndTheSpanItsCause(Throwable wrapper) {
        assertThat(catchThrowable(() -> spans.find(() -> Sneaky.fail(wrapper)))).isSameAs(wrapper);

        assertThat(telemetry.span())
                .hasStatus(StatusData.create(StatusCode.ERROR, "unplugged"))
                .hasAttributes(Attributes.of(AttributeKey.stringKey("error.type"), IOException.class.getName()))
                .hasTotalRecordedEvents(1)
                .hasException(wrapper.getCause());
    }

    static Stream<Throwable> wrappers() {
        IOException cause = new IOException("unplugged");
        return Stream.of(new CompletionException(cause), new ExecutionException(cause));
    }

    @Test
    void aFailureWithoutAMessageIsAStatusWithoutADescription() {
        IOException failure = new IOException();

        assertThat(catchThrowable(() -> spans.find(() -> Sneaky.fail(failure)))).isSameAs(failure);

        assertThat(telemetry.span())
                .hasStatus(StatusData.error())
                .hasException(failure)
                .hasAttributes(Attributes.of(AttributeKey.stringKey("error.type"), IOException.class.getName()));
    }

    @Test
    void aWrapperWithoutACauseIsTheFailureItself() {
        ExecutionException failure = new ExecutionException("empty", null);

        assertThat(catchThrowable(() -> spans.find(() -> Sneaky.fail(failure)))).isSameAs(failure);

        assertThat(telemetry.span())
                .hasStatus(StatusData.create(StatusCode.ERROR, "empty"))
                .hasException(failure);
    }
}
