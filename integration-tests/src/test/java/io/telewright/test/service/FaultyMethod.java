package io.telewright.test.service;

import io.telewright.test.declared.service.FaultyService;
import io.telewright.test.operation.FaultyArguments;
import io.telewright.test.operation.Sneaky;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A method of {@link FaultyService}: all take the same arguments. */
record FaultyMethod(Method method) {
    static Stream<FaultyMethod> all() {
        return Stream.of(FaultyService.class.getMethods()).map(FaultyMethod::new);
    }

    /** Whether its result is a future. */
    boolean isDeferred() {
        return method.getReturnType() == CompletableFuture.class;
    }

    /** Whether it opens a span. */
    boolean isTraced() {
        return !Stream.of("counted", "told", "current").toList().contains(method.getName());
    }

    /** Calls it; what it throws, this throws. */
    Object call(FaultyService service, FaultyArguments given) {
        try {
            return method.invoke(service, given.mood(), given.part(), given.text(), given.letters(), given.tags());
        } catch (InvocationTargetException thrown) {
            return Sneaky.fail(thrown.getTargetException());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public String toString() {
        return method.getName();
    }
}
