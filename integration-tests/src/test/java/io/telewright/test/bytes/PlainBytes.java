package io.telewright.test.bytes;

import io.telewright.test.declared.service.BytesService;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A delegate that allocates nothing of its own.
 *
 * @param text what its calls return, or throw
 * @param futures what those that return later return
 */
record PlainBytes(Supplier<String> text, Supplier<CompletableFuture<String>> futures) implements BytesService {
    private static final CompletableFuture<String> COMPLETED = CompletableFuture.completedFuture("done");

    /** Returns at once. */
    static final BytesService DONE = new PlainBytes(() -> "done", () -> COMPLETED);

    @Override
    public String call(String depot, ChronoUnit unit, boolean express) {
        return text.get();
    }

    @Override
    public CompletableFuture<String> future(String depot, ChronoUnit unit, boolean express) {
        return futures.get();
    }

    @Override
    public String current(String depot, long size) {
        return text.get();
    }

    @Override
    public String measured(ChronoUnit unit) {
        return text.get();
    }

    @Override
    public String counted(ChronoUnit unit, boolean express) {
        return text.get();
    }

    @Override
    public String passed(String depot, ChronoUnit unit, long size) {
        return text.get();
    }
}
