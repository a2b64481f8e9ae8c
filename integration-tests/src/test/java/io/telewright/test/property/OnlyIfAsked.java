package io.telewright.test.property;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips what {@code -Dtelewright.property} does not ask for. */
final class OnlyIfAsked implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Integer.getInteger("telewright.property", 0) > 0
                ? SkipResult.doNotSkip()
                : SkipResult.skip("-Dtelewright.property is not set");
    }
}
