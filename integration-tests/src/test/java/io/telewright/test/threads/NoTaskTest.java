package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.telewright.Telewright;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A task that is none is refused at the call, by the executor itself. */
@Timeout(120)
class NoTaskTest {
    private static final Callable<String> ONE = () -> "one";

    private final ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();
    private final ForkJoinPool forking = new ForkJoinPool(1);

    private enum Handing {
        EXECUTE(executor -> executor.execute(null)),
        SUBMIT(executor -> executor.submit((Runnable) null)),
        SUBMIT_WITH_RESULT(executor -> executor.submit(null, "done")),
        SUBMIT_CALLABLE(executor -> executor.submit((Callable<String>) null)),
        INVOKE_ALL(executor -> executor.invokeAll(Arrays.asList(ONE, null))),
        INVOKE_ALL_IN_TIME(executor -> executor.invokeAll(Arrays.asList(ONE, null), 60, TimeUnit.SECONDS)),
        INVOKE_ANY(executor -> executor.invokeAny(Arrays.asList(null, ONE))),
        INVOKE_ANY_IN_TIME(executor -> executor.invokeAny(Arrays.asList(null, ONE), 60, TimeUnit.SECONDS)),
        SCHEDULE(executor -> executor.schedule((Runnable) null, 1, TimeUnit.MILLISECONDS)),
        SCHEDULE_CALLABLE(executor -> executor.schedule((Callable<String>) null, 1, TimeUnit.MILLISECONDS));

        /** Hands no task to an executor. */
        private interface Method {
            void hand(ScheduledExecutorService executor) throws Exception;
        }

        private final Method method;

        Handing(Method method) {
            this.method = method;
        }

        private Throwable refusal(ScheduledExecutorService executor) {
            return catchThrowable(() -> method.hand(executor));
        }
    }

    @AfterEach
    void end() {
        pool.shutdownNow();
        forking.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void itIsRefusedAsThePoolRefusesIt(Handing handing) {
        Throwable own = handing.refusal(pool);

        Throwable refusal = handing.refusal(Telewright.propagating(pool));

        assertThat(own).isInstanceOf(NullPointerException.class);
        assertThat(refusal).isInstanceOf(NullPointerException.class).hasMessage(own.getMessage());
    }

    @Test
    void itIsRefusedByOtherPoolsToo() {
        assertThat(catchThrowable(() -> Telewright.propagating(forking).submit((Runnable) null)))
                .isInstanceOf(NullPointerException.class);
        assertThat(catchThrowable(
                        () -> Telewright.propagating((Executor) forking).execute(null)))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void itIsHandedToAnExecutorThatTakesIt() {
        List<Runnable> taken = new ArrayList<>();

        Telewright.propagating((Executor) taken::add).execute(null);

        assertThat(taken).hasSize(1).containsOnlyNulls();
    }
}
