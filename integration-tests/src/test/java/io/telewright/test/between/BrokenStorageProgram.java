package io.telewright.test.between;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextStorage;
import io.opentelemetry.context.Scope;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes calls where the storage of contexts throws in one of its methods. */
final class BrokenStorageProgram {
    private static volatile boolean broken;

    private BrokenStorageProgram() {}

    public static void main(String[] args) throws Exception {
        boolean attaches = args[0].equals("attach");
        ContextStorage.addWrapper(storage -> new ContextStorage() {
            @Override
            public Scope attach(Context context) {
                if (broken && attaches) {
                    throw new IllegalStateException("no context can be attached");
                }
                return storage.attach(context);
            }

            @Override
            public Context current() {
                if (broken && !attaches) {
                    throw new NoClassDefFoundError("no context is current");
                }
                return storage.current();
            }

            @Override
            public Context root() {
                return storage.root();
            }
        });
        for (Call call : Call.all()) {
            AtomicInteger runs = new AtomicInteger();
            var prepared = call.prepared().on(new InMemoryTelemetry().sdk(), runs::incrementAndGet);
            broken = call.isFrugal(); // others hand contexts on themselves
            Object got = prepared.call();
            broken = false;
            System.out.println(call + ": " + got + ", ran " + runs);
        }
    }
}
