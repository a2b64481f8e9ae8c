package io.telewright.test.testing;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextStorage;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.context.SettableContextStorageProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A storage of contexts that keeps, while it is in use, every scope that is closed in another thread, out of order, or
 * twice, and counts those that are open. What throws at a wrong close would not be noticed: decorators keep it to
 * themselves.
 */
public final class CheckedContexts implements ContextStorage, AutoCloseable {
    private final ContextStorage former = SettableContextStorageProvider.getContextStorage();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final List<String> mistakes = new CopyOnWriteArrayList<>();

    @SuppressWarnings("this-escape")
    public CheckedContexts() {
        SettableContextStorageProvider.setContextStorage(this);
    }

    /** How many scopes there have been. */
    public int opened() {
        return opened.get();
    }

    /** How many of them are open. */
    public int open() {
        return open.get();
    }

    /** What was closed in a wrong way. */
    public List<String> mistakes() {
        return mistakes;
    }

    @Override
    public Scope attach(Context context) {
        Scope scope = former.attach(context);
        Thread opener = Thread.currentThread();
        AtomicInteger closes = new AtomicInteger();
        opened.incrementAndGet();
        open.incrementAndGet();
        return () -> {
            if (closes.incrementAndGet() > 1) {
                mistakes.add("closed twice");
                return;
            }
            open.decrementAndGet();
            if (Thread.currentThread() != opener) {
                mistakes.add("opened in " + opener + ", closed in " + Thread.currentThread());
            } else if (former.current() != context) {
                mistakes.add("closed while another context was current");
            }
            scope.close();
        };
    }

    @Override
    public Context current() {
        return former.current();
    }

    @Override
    public void close() {
        SettableContextStorageProvider.setContextStorage(former);
    }
}
