package io.telewright.support.context;

import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import io.telewright.support.Scopes;
import org.jspecify.annotations.Nullable;

/** An open operation that has entered a context and started no span. */
public final class OpenContext implements SpanScope {
    /** Until it is closed. */
    private @Nullable Scope scope;

    private OpenContext(Scope scope) {
        this.scope = scope;
    }

    /** Takes over a scope, unless there is none to close, or no memory for what is open: it is closed at once then. */
    public static SpanScope of(Scope scope) {
        try {
            return scope == Scope.noop() ? Scopes.none() : new OpenContext(scope);
        } catch (Throwable thrown) {
            Faults.report(Place.SCOPE_OF_A_CONTEXT, thrown);
            Scopes.exit(scope);
            return Scopes.none();
        }
    }

    @Override
    public void fail(@Nullable Throwable failure) {}

    @Override
    public void close() {
        Scope open = scope;
        if (open != null) {
            scope = null;
            Scopes.exit(open);
        }
    }
}
