package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.ContextStorage;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.context.SettableContextStorageProvider;
import io.telewright.SpanScope;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScopesTest {
    private static final Context CONTEXT = Context.root().with(ContextKey.named("key"), "value");

    @Test
    void aContextIsCurrentBetweenEnterAndExit() {
        Scope scope = Scopes.enter(CONTEXT);
        assertThat(Context.current()).isSameAs(CONTEXT);
        Scopes.exit(scope, CONTEXT);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void theContextOfTheCallerStandsInWhereNoneIsCurrent() {
        assertThat(Scopes.currentOr(CONTEXT)).isSameAs(CONTEXT);
        Scope scope = Scopes.enter(CONTEXT);
        assertThat(Scopes.currentOr(Context.root())).isSameAs(CONTEXT);
        Scopes.exit(scope, CONTEXT);
    }

    @Test
    void aScopeThatThrowsIsNotTheCallersConcern() {
        Scope broken = () -> {
            throw new IllegalStateException("broken");
        };
        assertThatCode(() -> Scopes.exit(broken, Context.root())).doesNotThrowAnyException();
        assertThatCode(() -> Scopes.exit(broken, CONTEXT)).doesNotThrowAnyException();
    }

    @Test
    void aContextThatIsLeftTooEarlyIsLeftTogetherWithTheLaterOne() {
        Context later = CONTEXT.with(ContextKey.named("later"), "value");
        Scope first = Scopes.enter(Context.root(), CONTEXT);
        Scope second = Scopes.enter(CONTEXT, later);

        Scopes.exit(first, CONTEXT);
        assertThat(Context.current()).isSameAs(later);
        Scopes.exit(second, later);

        assertThat(Context.current()).isSameAs(Context.root());
    }

    /** OpenTelemetry's agent has such a storage for the contexts of the application. */
    @Test
    void aContextIsLeftInAStorageWhoseCurrentContextIsANewObjectEachTime() {
        ContextStorage former = SettableContextStorageProvider.getContextStorage();
        SettableContextStorageProvider.setContextStorage(new NewObjects(former));
        try {
            Scope scope = Scopes.enter(Context.current(), CONTEXT);
            assertThat(former.current()).isSameAs(CONTEXT);
            Scopes.exit(scope, CONTEXT);
        } finally {
            SettableContextStorageProvider.setContextStorage(former);
        }
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void theCurrentContextIsReadOnceToEnterAndLeaveOne() {
        ContextStorage former = SettableContextStorageProvider.getContextStorage();
        Counting counting = new Counting(former, new AtomicInteger());
        SettableContextStorageProvider.setContextStorage(counting);
        try {
            Scopes.exit(Scopes.enter(Context.root(), CONTEXT), CONTEXT);
        } finally {
            SettableContextStorageProvider.setContextStorage(former);
        }
        assertThat(counting.reads).hasValue(1);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    private record Counting(ContextStorage storage, AtomicInteger reads) implements ContextStorage {
        @Override
        public Scope attach(Context context) {
            return storage.attach(context);
        }

        @Override
        public @Nullable Context current() {
            reads.incrementAndGet();
            return storage.current();
        }
    }

    private record NewObjects(ContextStorage storage) implements ContextStorage {
        @Override
        public Scope attach(Context context) {
            return storage.attach(context);
        }

        @Override
        public @Nullable Context current() {
            Context current = storage.current();
            return current == null ? null : current.with(ContextKey.named("new"), "object");
        }
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
