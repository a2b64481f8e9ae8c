package io.telewright.support;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A scope that was closed on another thread, or while a context that was entered later was current. OpenTelemetry ignores
 * that, and makes the scope's context current again when the later one is left. So each thread keeps such scopes, and
 * leaves them together with the later context.
 */
final class LateScope implements Scope {
    /** If there are more scopes than this, the program never leaves some context. */
    private static final int MOST_OF_A_THREAD = 32;

    private static final Map<Thread, Deque<LateScope>> KEPT = new WeakHashMap<>();

    /** Whether any are kept. A program without such scopes never looks further. */
    private static volatile boolean anyKept;

    private final Scope scope;
    private boolean left;

    private LateScope(Scope scope) {
        this.scope = scope;
    }

    /** Keeps a scope for its thread. */
    static LateScope keep(Scope scope, Thread thread) {
        LateScope late = scope instanceof LateScope again ? again : new LateScope(scope);
        synchronized (KEPT) {
            Deque<LateScope> kept = KEPT.computeIfAbsent(thread, it -> new ArrayDeque<>());
            if (!kept.contains(late)) {
                kept.addFirst(late);
            }
            if (kept.size() > MOST_OF_A_THREAD) {
                kept.removeLast();
            }
            anyKept = true;
        }
        return late;
    }

    /** Leaves all that can be left now on this thread. When one is left, the next context may be that of another. */
    static void leaveAll() {
        if (!anyKept) {
            return;
        }
        Thread thread = Thread.currentThread();
        Deque<LateScope> kept = taken(thread);
        if (kept != null) {
            while (kept.removeIf(LateScope::isLeft)) {
                // One that was left may have made room for another: look again.
            }
            kept.descendingIterator().forEachRemaining(late -> keep(late, thread));
        }
    }

    private static @Nullable Deque<LateScope> taken(Thread thread) {
        synchronized (KEPT) {
            Deque<LateScope> kept = KEPT.remove(thread);
            anyKept = !KEPT.isEmpty();
            return kept;
        }
    }

    private boolean isLeft() {
        close();
        return left;
    }

    @Override
    public void close() {
        if (!left) {
            Context current = Context.current();
            scope.close();
            left = Context.current() != current;
        }
    }
}
