package io.telewright.test.operation;

import io.telewright.SpanScope;
import io.telewright.test.declared.FaultyOperations;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** The shapes of {@link FaultyOperations}, each run with the same arguments and code. */
enum FaultyShape {
    plain,
    full,
    future,
    genericValue,
    genericFuture,
    counted,
    told,
    current,
    openSpan,
    open;

    /** Gives what the caller gets; a future's own result is taken out of it. */
    Object run(FaultyOperations operations, FaultyArguments given, Callable<String> body) throws Exception {
        return switch (this) {
            case plain ->
                operations.plain(given.mood(), given.part(), given.text(), given.letters(), given.tags(), body);
            case full -> operations.full(given.mood(), given.part(), given.text(), given.letters(), given.tags(), body);
            case future -> {
                CompletableFuture<String> own = new CompletableFuture<>();
                var got = operations.future(
                        given.mood(), given.part(), given.text(), given.letters(), given.tags(), () -> {
                            own.complete(body.call());
                            return own;
                        });
                yield got.join();
            }
            case genericValue ->
                operations.<String>generic(
                        given.mood(), given.part(), given.text(), given.letters(), given.tags(), body);
            case genericFuture -> {
                CompletableFuture<String> own = new CompletableFuture<>();
                var got = operations.<CompletableFuture<String>>generic(
                        given.mood(), given.part(), given.text(), given.letters(), given.tags(), () -> own);
                own.complete(body.call());
                yield got.join();
            }
            case counted -> operations.counted(given.mood(), given.part(), body);
            case told -> operations.told(given.mood(), given.part(), given.text(), given.letters(), given.tags(), body);
            case current ->
                operations.current(given.mood(), given.part(), given.text(), given.letters(), given.tags(), body);
            case openSpan ->
                in(operations.openSpan(given.mood(), given.part(), given.text(), given.letters(), given.tags()), body);
            case open ->
                in(operations.open(given.mood(), given.part(), given.text(), given.letters(), given.tags()), body);
        };
    }

    private static String in(SpanScope opened, Callable<String> body) {
        try (opened) {
            try {
                return body.call();
            } catch (Throwable thrown) {
                opened.fail(thrown);
                return Sneaky.fail(thrown);
            }
        }
    }
}
