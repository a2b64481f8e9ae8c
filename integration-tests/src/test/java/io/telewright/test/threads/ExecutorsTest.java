package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import io.telewright.Telewright;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A task runs in the context that was current where it was handed over, and leaves none behind. */
class ExecutorsTest {
    private static final Context ACME = Context.root().with(ContextKey.named("tenant"), "acme");

    private final BlockingQueue<Context> seen = new LinkedBlockingQueue<>();
    private final ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService propagating = Telewright.propagating(pool);

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    private void look() {
        seen.add(Context.current());
    }

    private Context nextSeen() throws InterruptedException {
        Context next = seen.poll(60, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private static void handInAcme(Handing handing, ScheduledExecutorService executor, Runnable task) throws Exception {
        try (Scope scope = ACME.makeCurrent()) {
            assertThat(scope).isNotNull();
            handing.hand(executor, task);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SCHEDULE_AT_FIXED_RATE", "SCHEDULE_WITH_FIXED_DELAY"})
    void aTaskThatRunsOnceRunsInTheContext(Handing handing) throws Exception {
        handInAcme(handing, propagating, this::look);
        assertThat(nextSeen()).isSameAs(ACME);

        handing.hand(propagating, this::look);
        assertThat(nextSeen()).isSameAs(Context.root());
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHEDULE_AT_FIXED_RATE", "SCHEDULE_WITH_FIXED_DELAY"})
    void aTaskThatRepeatsRunsInNoContextUnlessItIsWrapped(Handing handing) throws Exception {
        handInAcme(handing, propagating, this::look);
        assertThat(nextSeen()).isSameAs(Context.root());
        assertThat(nextSeen()).isSameAs(Context.root());

        BlockingQueue<Context> seenWrapped = new LinkedBlockingQueue<>();
        handInAcme(handing, propagating, ACME.wrap(() -> {
            seenWrapped.add(Context.current());
        }));
        assertThat(seenWrapped.poll(60, TimeUnit.SECONDS)).isSameAs(ACME);
        assertThat(seenWrapped.poll(60, TimeUnit.SECONDS)).isSameAs(ACME);
    }

    @ParameterizedTest
    @EnumSource
    void aTaskOfAPoolThatIsNotWrappedRunsInNoContext(Handing handing) throws Exception {
        handInAcme(handing, pool, this::look);

        assertThat(nextSeen()).isSameAs(Context.root());
    }

    @ParameterizedTest
    @EnumSource(names = {"EXECUTE", "SCHEDULE", "RUN_ASYNC"})
    void theThreadOfATaskThatThrewHasNoContext(Handing handing) throws Exception {
        handInAcme(handing, propagating, () -> {
            look();
            throw new IllegalStateException("broken");
        });
        assertThat(nextSeen()).isSameAs(ACME);

        pool.execute(this::look);
        assertThat(nextSeen()).isSameAs(Context.root());
    }

    @Test
    void theContextOfTheUseOfAnExecutorCounts() throws Exception {
        Context former = Context.root().with(ContextKey.named("tenant"), "former");
        ScheduledExecutorService wrappedThere;
        try (Scope scope = former.makeCurrent()) {
            assertThat(scope).isNotNull();
            wrappedThere = Telewright.propagating(pool);
        }

        handInAcme(Handing.EXECUTE, wrappedThere, this::look);

        assertThat(nextSeen()).isSameAs(ACME);
    }

    @Test
    void anExecutorOfTheSameThreadRestoresTheContextOfTheCaller() {
        Executor here = Telewright.propagating((Executor) Runnable::run);

        try (Scope scope = ACME.makeCurrent()) {
            assertThat(scope).isNotNull();
            here.execute(this::look);
            look();
        }

        assertThat(seen).containsExactly(ACME, ACME);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void anExecutorThatIsWrappedTwiceBehavesTheSame() throws Exception {
        ExecutorService service = Telewright.propagating((ExecutorService) pool);
        Executor plain = Telewright.propagating(Telewright.propagating((Executor) pool));

        assertThat(Telewright.propagating(propagating)).isSameAs(propagating);
        assertThat(Telewright.propagating(service)).isSameAs(service);
        assertThat(Telewright.propagating((ExecutorService) propagating)).isSameAs(propagating);
        ACME.wrap(() -> plain.execute(this::look)).run();
        assertThat(nextSeen()).isSameAs(ACME);
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Telewright.propagating((Executor) null))
                .withMessage("executor");
        assertThatNullPointerException()
                .isThrownBy(() -> Telewright.propagating((ExecutorService) null))
                .withMessage("executor");
        assertThatNullPointerException()
                .isThrownBy(() -> Telewright.propagating((ScheduledExecutorService) null))
                .withMessage("executor");
        assertThatNullPointerException()
                .isThrownBy(() -> Telewright.propagatingThreads((ThreadFactory) null))
                .withMessage("factory");
    }
}
