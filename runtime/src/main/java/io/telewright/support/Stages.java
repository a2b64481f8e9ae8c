package io.telewright.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The end of operations that return a {@link CompletionStage}. */
public final class Stages {
    private Stages() {}

    /**
     * Runs the ending once, with the value or the throwable of the stage when it completes. It runs at once, with
     * neither, where there is no stage or where the stage does not take the callback.
     */
    public static <T> void whenComplete(
            @Nullable CompletionStage<T> stage, BiConsumer<? super T, ? super @Nullable Throwable> ending) {
        if (stage == null) {
            OperationEnd.run(ending, null, null);
            return;
        }
        if (stage.getClass() == CompletableFuture.class) {
            // It calls back once and keeps to itself what is thrown there: no guard to allocate.
            stage.whenComplete(ending);
            return;
        }
        OperationEnd<T> end = new OperationEnd<>(ending); // a stage of someone else's making may call back twice
        try {
            stage.whenComplete(end::ended);
        } catch (Throwable thrown) {
            Faults.report("the completion of a " + stage.getClass().getName(), thrown);
            end.completed();
        }
    }
}
