package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.telewright.Telewright;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** A thread runs in the context that was current where it was made. */
@Timeout(120)
class ThreadFactoriesTest {
    private static final Context ACME = tenant("acme");

    private final CompletableFuture<Context> seen = new CompletableFuture<>();

    private static Context tenant(String name) {
        return Context.root().with(ContextKey.named("tenant"), name);
    }

    private void look() {
        seen.complete(Context.current());
    }

    @Test
    void aThreadIsTheFactorysOwnAndRunsInTheContext() throws Exception {
        ThreadFactory factory = task -> new Thread(task, "picker");

        Thread thread = ACME.wrap(() -> Telewright.propagatingThreads(factory).newThread(this::look))
                .call();
        thread.start();

        assertThat(thread.getName()).isEqualTo("picker");
        assertThat(seen.get()).isSameAs(ACME);
    }

    @Test
    void aFactoryThatIsWrappedTwicePassesTheSameOn() throws Exception {
        ThreadFactory twice = Telewright.propagatingThreads(Telewright.propagatingThreads(Thread::new));

        ACME.wrap(() -> twice.newThread(this::look)).call().start();

        assertThat(seen.get()).isSameAs(ACME);
    }

    @Test
    void noThreadAndAFailureAreTheFactorysToo() {
        IllegalStateException failure = new IllegalStateException("no more threads");

        assertThat(Telewright.propagatingThreads(task -> null).newThread(this::look))
                .isNull();
        assertThat(catchThrowable(() -> Telewright.propagatingThreads(task -> {
                            throw failure;
                        })
                        .newThread(this::look)))
                .isSameAs(failure);
    }

    @Test
    void thePoolThatItIsNotForKeepsTheFirstContextUnlessItIsWrapped() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor(Telewright.propagatingThreads(Thread::new));
        Context first = tenant("first");

        first.wrap(() -> pool.execute(() -> {})).run();
        Future<Context> stale = ACME.wrap(() -> pool.submit(Context::current)).call();
        Future<Context> wrapped = ACME.wrap(() -> Telewright.propagating(pool).submit(Context::current))
                .call();
        pool.shutdown();

        assertThat(stale.get()).isSameAs(first);
        assertThat(wrapped.get()).isSameAs(ACME);
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void anExecutorOfVirtualThreadsPassesEachContextOn() throws Exception {
        ExecutorService executor = VirtualThreads.executor(Telewright.propagatingThreads(VirtualThreads.factory()));

        Future<Context> acme =
                ACME.wrap(() -> executor.submit(Context::current)).call();
        Context other = tenant("other");
        Future<Context> another =
                other.wrap(() -> executor.submit(Context::current)).call();
        Future<Context> none = executor.submit(Context::current);

        assertThat(acme.get()).isSameAs(ACME);
        assertThat(another.get()).isSameAs(other);
        assertThat(none.get()).isSameAs(Context.root());
        ((AutoCloseable) executor).close();
    }
}
