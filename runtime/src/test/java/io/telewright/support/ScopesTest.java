package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import io.telewright.SpanScope;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScopesTest {
    private static final Context CONTEXT = Context.root().with(ContextKey.named("key"), "value");

    @Test
    void aContextIsCurrentBetweenEnterAndExit() {
        Scope scope = Scopes.enter(CONTEXT);
        assertThat(Context.current()).isSameAs(CONTEXT);
        Scopes.exit(scope);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void theContextOfTheCallerStandsInWhereNoneIsCurrent() {
        assertThat(Scopes.currentOr(CONTEXT)).isSameAs(CONTEXT);
        Scope scope = Scopes.enter(CONTEXT);
        assertThat(Scopes.currentOr(Context.root())).isSameAs(CONTEXT);
        Scopes.exit(scope);
    }

    @Test
    void aScopeThatThrowsIsNotTheCallersConcern() {
        assertThatCode(() -> Scopes.exit(() -> {
                    throw new IllegalStateException("broken");
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingIsThereToClose() {
        SpanScope none = Scopes.none();
        none.fail(new IOException("x"));
        none.fail((Throwable) null);
        none.close();
        assertThat(none).isSameAs(Scopes.none());
    }
}
