package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.support.context.OpenContext;
import io.telewright.support.ending.OpenOperation;
import io.telewright.support.trace.OpenSpan;
import io.telewright.support.trace.Spans;
import io.telewright.testing.ChildJvm;
import io.telewright.testing.TestTelemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scopes that are closed in another order than they were opened in reverse, on other threads, or by several (E8). */
class LateScopeTest {
    private final TestTelemetry telemetry = new TestTelemetry();
    private final AtomicInteger ended = new AtomicInteger();

    /** Where the SDK says that a span which has ended is ended again. */
    private final Logger sdkLogger = Logger.getLogger("io.opentelemetry.sdk.trace.SdkSpan");

    private final Heard heard = new Heard();

    /** The classes behind {@link SpanScope}. */
    enum Kind {
        SPAN,
        OPERATION,
        CONTEXT;

        SpanScope open(LateScopeTest test, String name) {
            Context parent = Context.current();
            if (this == CONTEXT) {
                return OpenContext.of(Scopes.enter(parent.with(ContextKey.named(name), name)));
            }
            Span span = Spans.start(test.telemetry.sdk.getTracer("test"), name, SpanKind.INTERNAL, parent);
            Scope scope = Scopes.enter(parent, Spans.in(parent, span));
            return this == SPAN
                    ? OpenSpan.of(
                            scope, span, test.telemetry.sdk.getLogsBridge().get("test"))
                    : new OpenOperation(scope, failure -> {
                        test.ended.incrementAndGet();
                        Spans.end(span);
                    });
        }
    }

    @BeforeEach
    void hearTheSdk() {
        sdkLogger.setLevel(Level.ALL);
        sdkLogger.addHandler(heard);
    }

    @AfterEach
    void noContextIsLeftBehindAndNoSpanIsEndedTwice() {
        sdkLogger.removeHandler(heard);
        sdkLogger.setLevel(null);
        assertThat(Context.current()).isSameAs(Context.root());
        assertThat(heard.messages).isEmpty();
    }

    private void assertEnded(Kind kind, String... names) {
        if (kind != Kind.CONTEXT) {
            assertThat(telemetry.spans()).extracting(span -> span.getName()).containsExactly(names);
        }
        if (kind == Kind.OPERATION) {
            assertThat(ended).hasValue(names.length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOuterScopeThatIsClosedFirstIsLeftTogetherWithTheInnerOne(Kind kind) {
        SpanScope outer = kind.open(this, "outer");
        SpanScope inner = kind.open(this, "inner");

        outer.close();
        inner.close();
        assertThat(Context.current()).isSameAs(Context.root());
        outer.close();

        assertEnded(kind, "outer", "inner");
    }

    @ParameterizedTest
    @EnumSource
    void scopesThatAreClosedInAnyOrderAreAllLeft(Kind kind) {
        List<List<Integer>> orders = orders(List.of(0, 1, 2, 3));
        assertThat(orders).hasSize(24).allSatisfy(order -> {
            List<SpanScope> scopes = Stream.of("first", "second", "third", "fourth")
                    .map(name -> kind.open(this, name))
                    .toList();
            order.forEach(index -> scopes.get(index).close());
            assertThat(Context.current()).isSameAs(Context.root());
        });
    }

    private static List<List<Integer>> orders(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(of);
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer first : of) {
            List<Integer> others =
                    of.stream().filter(other -> !other.equals(first)).toList();
            orders(others)
                    .forEach(rest -> orders.add(
                            Stream.concat(Stream.of(first), rest.stream()).toList()));
        }
        return orders;
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierScopeThatIsStillOpenStaysCurrent(Kind kind) {
        SpanScope first = kind.open(this, "first");
        Context ofFirst = Context.current();
        SpanScope second = kind.open(this, "second");
        SpanScope third = kind.open(this, "third");

        second.close();
        third.close();

        assertThat(Context.current()).isSameAs(ofFirst);
        first.close();
        assertEnded(kind, "second", "third", "first");
    }

    @ParameterizedTest
    @EnumSource
    void aScopeThatIsClosedOnAnotherThreadIsLeftWhereItsOwnClosesItToo(Kind kind) throws InterruptedException {
        SpanScope scope = kind.open(this, "opened here");

        inAnotherThread(scope::close);
        assertEnded(kind, "opened here");
        scope.close();

        assertEnded(kind, "opened here");
    }

    @ParameterizedTest
    @EnumSource
    void aScopeThatIsClosedOnAnotherThreadIsLeftWithTheNextOneOfItsOwn(Kind kind) throws InterruptedException {
        SpanScope scope = kind.open(this, "opened here");

        inAnotherThread(scope::close);
        kind.open(this, "next").close();

        assertEnded(kind, "opened here", "next");
    }

    @ParameterizedTest
    @EnumSource
    void aScopeThatIsClosedWhereItsContextHasBeenPassedOnStaysCurrentThere(Kind kind) throws InterruptedException {
        SpanScope scope = kind.open(this, "opened here");
        Context passedOn = Context.current();

        inAnotherThread(passedOn.wrap(() -> {
            scope.close();
            assertThat(Context.current()).isSameAs(passedOn);
        }));
        scope.close();

        assertEnded(kind, "opened here");
    }

    @Test
    void aScopeThatTwoThreadsCloseEndsOnce() throws InterruptedException {
        int rounds = 20_000;
        AtomicReference<SpanScope> contested = new AtomicReference<>();
        Thread other = new Thread(() -> {
            for (int i = 0; i < rounds; i++) {
                SpanScope scope = contested.get();
                while (scope == null) {
                    Thread.onSpinWait();
                    scope = contested.get();
                }
                scope.close();
                contested.set(null);
            }
        });
        other.start();
        for (int i = 0; i < rounds; i++) {
            SpanScope scope = new OpenOperation(
                    Scopes.enter(Context.root().with(ContextKey.named("contested"), i)),
                    failure -> ended.incrementAndGet());
            contested.set(scope);
            scope.close();
            while (contested.get() != null) {
                Thread.onSpinWait();
            }
            Kind.CONTEXT.open(this, "next").close();
        }
        other.join();

        assertThat(ended).hasValue(rounds);
    }

    @ParameterizedTest
    @EnumSource
    void aThreadKeepsSomeOfTheScopesThatItHasToLeave(Kind kind) {
        List<SpanScope> scopes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            scopes.add(kind.open(this, "scope " + i));
        }

        scopes.forEach(SpanScope::close);

        assertThat(Context.current()).isNotSameAs(Context.root());
        for (int i = 39; i >= 0; i--) {
            scopes.get(i).close();
        }
    }

    @Test
    void aReportSaysOnceHowToCloseScopes() {
        assertThat(ChildJvm.run(ClosedInDisorder.class, entry -> true, Map.of()))
                .containsOnlyOnce("try-with-resources");
    }

    /** Closes four scopes in the order of opening. */
    static final class ClosedInDisorder {
        private ClosedInDisorder() {}

        public static void main(String[] arguments) {
            List<SpanScope> scopes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                scopes.add(Kind.CONTEXT.open(new LateScopeTest(), "scope " + i));
            }
            scopes.forEach(SpanScope::close);
        }
    }

    private static void inAnotherThread(Runnable task) throws InterruptedException {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(task);
        thread.setUncaughtExceptionHandler((it, thrown) -> failure[0] = thrown);
        thread.start();
        thread.join();
        assertThat(failure[0]).isNull();
    }

    private static final class Heard extends Handler {
        private final List<String> messages = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord logged) {
            messages.add(logged.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
