package io.telewright.test.endings;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.util.concurrent.ForwardingListenableFuture;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.endings.InstrumentedLaterResults;
import io.telewright.test.declared.endings.LaterResults;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Operations end with the future that the delegate returns. */
class FuturesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    @AfterEach
    void theContextOfTheCallerIsRestored() {
        assertThat(Context.current()).isSameAs(Context.root());
    }

    private LaterResults returning(Future<String> future) {
        return new InstrumentedLaterResults(new Later(future), telemetry.sdk());
    }

    private void endedWithValue(String name) {
        assertThat(telemetry.span())
                .hasName(name)
                .hasStatus(StatusData.unset())
                .hasAttributes(Attributes.of(AttributeKey.stringKey("value"), "done"));
    }

    private void failed(String name, Throwable failure) {
        assertThat(telemetry.span())
                .hasName(name)
                .hasStatus(StatusData.create(StatusCode.ERROR, failure.getMessage()))
                .hasAttributes(Attributes.of(
                        AttributeKey.stringKey("error.type"), failure.getClass().getName()))
                .hasException(failure);
    }

    private void cancelled() {
        assertThat(telemetry.span())
                .hasStatus(StatusData.unset())
                .hasAttributes(Attributes.empty())
                .hasTotalRecordedEvents(0);
    }

    @Test
    void aPendingFutureEndsTheSpanWhenItIsSetElsewhere() throws Exception {
        SettableFuture<String> pending = SettableFuture.create();

        assertThat(returning(pending).listenable()).isSameAs(pending);

        assertThat(telemetry.spans()).isEmpty();
        Thread thread = new Thread(() -> pending.set("done"));
        thread.start();
        thread.join();
        endedWithValue("listenable");
    }

    @Test
    void aFutureThatIsDoneEndsTheSpanAtOnce() {
        ListenableFuture<String> done = Futures.immediateFuture("done");

        assertThat(returning(done).listenable()).isSameAs(done);

        endedWithValue("listenable");
    }

    @Test
    void subtypesKeepTheirType() {
        SettableFuture<String> done = SettableFuture.create();
        done.set("done");
        LaterResults results = returning(done);

        SettableFuture<String> settable = results.settable();
        SettableFuture<String> variable = results.variable(done);

        assertThat(settable).isSameAs(done).isSameAs(variable);
        assertThat(telemetry.spans()).hasSize(2);
    }

    @Test
    void aFailedFutureRecordsTheUnwrappedFailure() {
        SettableFuture<String> pending = SettableFuture.create();
        IOException failure = new IOException("unplugged");

        ListenableFuture<String> returned = returning(pending).listenable();
        pending.setException(failure);

        assertThat(catchThrowable(returned::get))
                .isInstanceOf(ExecutionException.class)
                .hasCause(failure);
        failed("listenable", failure);
    }

    @Test
    void aPendingFutureThatTheCallerCancelsIsTheDelegates() {
        SettableFuture<String> pending = SettableFuture.create();

        returning(pending).listenable().cancel(true);

        assertThat(pending).isCancelled();
        cancelled();
    }

    @Test
    void nullInsteadOfAFutureEndsTheSpanAtOnce() {
        assertThat(returning(null).listenable()).isNull();

        assertThat(telemetry.span()).hasName("listenable").hasStatus(StatusData.unset());
    }

    @Test
    void anInterruptedThreadReadsTheValueAndStaysInterrupted() {
        SettableFuture<String> pending = SettableFuture.create();
        returning(pending).listenable();

        Thread.currentThread().interrupt();
        pending.set("done");

        assertThat(Thread.interrupted()).isTrue();
        endedWithValue("listenable");
    }

    @Test
    void aFutureThatTakesNoListenerEndsTheSpanAndReachesTheCaller() {
        Future<String> refusing = new Listening(Futures.immediateFuture("done")) {
            @Override
            public void addListener(Runnable listener, Executor executor) {
                throw new IllegalStateException("no listeners");
            }
        };

        assertThat(returning(refusing).listenable()).isSameAs(refusing);

        assertThat(telemetry.span()).hasStatus(StatusData.unset());
    }

    @Test
    void aFutureThatCallsBackTooEarlyAndTwiceEndsTheSpanOnceWithoutAWait() {
        Future<String> hasty = new Listening(SettableFuture.create()) {
            @Override
            public void addListener(Runnable listener, Executor executor) {
                executor.execute(listener);
                executor.execute(listener);
            }
        };

        assertThat(returning(hasty).listenable()).isSameAs(hasty);

        assertThat(telemetry.span()).hasStatus(StatusData.unset()).hasAttributes(Attributes.empty());
    }

    @Test
    void aDelegateThatThrowsFailsTheSpan() {
        IllegalStateException failure = new IllegalStateException("broken");
        LaterResults throwing = new InstrumentedLaterResults(
                new Later(null) {
                    @Override
                    public ListenableFuture<String> listenable() {
                        throw failure;
                    }
                },
                telemetry.sdk());

        assertThat(catchThrowable(throwing::listenable)).isSameAs(failure);

        failed("listenable", failure);
    }

    @Test
    void aCompletableFutureHasItsValueForTheCallerAfterTheSpanHasEnded() throws Exception {
        CompletableFuture<String> pending = new CompletableFuture<>();

        CompletableFuture<String> returned = returning(pending).completable();

        assertThat(telemetry.spans()).isEmpty();
        Thread thread = new Thread(() -> pending.complete("done"));
        thread.start();
        thread.join();
        endedWithValue("completable");
        assertThat(returned).isCompletedWithValue("done");
    }

    @Test
    void aCompletedCompletableFutureEndsTheSpanAtOnce() {
        returning(CompletableFuture.completedFuture("done")).completable();

        endedWithValue("completable");
    }

    @Test
    void aCompletableFutureThatTheCallerCancelsIsTheDelegates() {
        CompletableFuture<String> pending = new CompletableFuture<>();

        returning(pending).completable().cancel(true);

        assertThat(pending).isCancelled();
        cancelled();
    }

    @Test
    void theFailureOfACompletableFutureIsUnwrapped() {
        IOException failure = new IOException("unplugged");

        returning(CompletableFuture.failedFuture(new CompletionException(failure)))
                .completable();

        failed("completable", failure);
    }

    @Test
    void theSpanStaysOpenWhenTheCallerOfACompletableFutureTimesOut() {
        CompletableFuture<String> pending = new CompletableFuture<>();

        CompletableFuture<String> returned = returning(pending).completable();

        assertThat(catchThrowable(() -> returned.get(1, TimeUnit.MILLISECONDS)))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        assertThat(telemetry.spans()).isEmpty();
    }

    @Test
    void theSpanIsCurrentWhileTheDelegateRuns() {
        Span[] current = new Span[1];
        LaterResults observing = new InstrumentedLaterResults(
                new Later(null) {
                    @Override
                    public ListenableFuture<String> listenable() {
                        current[0] = Span.current();
                        return null;
                    }
                },
                telemetry.sdk());

        observing.listenable();

        assertThat(current[0].getSpanContext()).isEqualTo(telemetry.span().getSpanContext());
    }

    @Test
    void withoutTelemetryTheCallerGetsTheVeryFuture() {
        SettableFuture<String> pending = SettableFuture.create();

        assertThat(new InstrumentedLaterResults(new Later(pending), OpenTelemetry.noop()).listenable())
                .isSameAs(pending);
    }

    private abstract static class Listening
            extends ForwardingListenableFuture.SimpleForwardingListenableFuture<String> {
        Listening(ListenableFuture<String> future) {
            super(future);
        }
    }
}
