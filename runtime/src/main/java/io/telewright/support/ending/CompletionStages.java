package io.telewright.support.ending;

import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The end of operations that return a {@link CompletionStage}. */
public final class CompletionStages {
    private CompletionStages() {}

    /**
     * What is to be done when a stage completes. It is a function because the stage that follows a mere consumer fails
     * as the first does: each failure would be wrapped, which costs a stack trace and runs its {@code toString()}.
     */
    @FunctionalInterface
    public interface Ending<T>
            extends BiConsumer<@Nullable T, @Nullable Throwable>,
                    BiFunction<@Nullable T, @Nullable Throwable, @Nullable Void> {
        @Override
        default @Nullable Void apply(@Nullable T value, @Nullable Throwable thrown) {
            accept(value, thrown);
            return null;
        }
    }

    /**
     * Runs the ending once, with the value or the throwable of the stage when it completes. It runs at once, with
     * neither, where there is no stage or where the stage does not take the callback.
     */
    public static <T> void whenComplete(@Nullable CompletionStage<? extends T> stage, Ending<? super T> ending) {
        if (stage == null) {
            OperationEnd.run(ending, null, null);
            return;
        }
        if (stage.getClass() == CompletableFuture.class) {
            // It calls back once and keeps to itself what is thrown there: no guard to allocate.
            stage.handle(ending);
            return;
        }
        OperationEnd<T> end = new OperationEnd<>(ending); // a stage of someone else's making may call back twice
        try {
            Ending<T> once = end::ended;
            stage.handle(once);
        } catch (Throwable thrown) {
            Faults.report(Place.COMPLETION_OF_A, stage.getClass(), thrown);
            end.completed();
        }
    }
}
