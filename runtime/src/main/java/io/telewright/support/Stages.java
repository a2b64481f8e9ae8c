package io.telewright.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
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
            end(ending, null, null);
            return;
        }
        if (stage.getClass() == CompletableFuture.class) {
            // It calls back once and keeps to itself what is thrown there: no guard to allocate.
            stage.whenComplete(ending);
            return;
        }
        Once<T> once = new Once<>(ending);
        try {
            stage.whenComplete(once);
        } catch (Throwable thrown) {
            Faults.report("the completion of a " + stage.getClass().getName(), thrown);
            once.accept(null, null);
        }
    }

    private static <T> void end(
            BiConsumer<? super T, ? super @Nullable Throwable> ending, @Nullable T value, @Nullable Throwable thrown) {
        try {
            ending.accept(value, thrown);
        } catch (Throwable fault) {
            Faults.report("the end of an operation", fault);
        }
    }

    /** A stage of someone else's making may take the callback and throw nevertheless, or call it twice. */
    @SuppressWarnings("serial") // never serialised
    private static final class Once<T> extends AtomicBoolean implements BiConsumer<@Nullable T, @Nullable Throwable> {
        private final BiConsumer<? super T, ? super @Nullable Throwable> ending;

        Once(BiConsumer<? super T, ? super @Nullable Throwable> ending) {
            this.ending = ending;
        }

        @Override
        public void accept(@Nullable T value, @Nullable Throwable thrown) {
            if (compareAndSet(false, true)) {
                end(ending, value, thrown);
            }
        }
    }
}
