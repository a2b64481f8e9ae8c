package io.telewright.support.ending;

import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import io.telewright.support.Scopes;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An open operation with any signals; what is recorded at its end is left to the generated code. */
public final class OpenOperation implements SpanScope {
    private final Scope scope;
    private final Consumer<@Nullable Throwable> ending;
    private @Nullable Throwable failure;
    private boolean closed;

    /** Takes over a scope, and what to do after it with the failure, or {@code null} if there was none. */
    public OpenOperation(Scope scope, Consumer<@Nullable Throwable> ending) {
        this.scope = scope;
        this.ending = ending;
    }

    @Override
    public void fail(@Nullable Throwable failure) {
        if (this.failure == null) {
            this.failure = failure;
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        Scopes.exit(scope);
        try {
            ending.accept(failure);
        } catch (Throwable thrown) {
            Faults.report(Place.END_OF_AN_OPERATION, thrown);
        }
    }
}
