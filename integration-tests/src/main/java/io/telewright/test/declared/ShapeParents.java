package io.telewright.test.declared;

import java.util.concurrent.atomic.AtomicInteger;

/** Two parents of one telemetry interface: one inherits a method abstract, the other implements it. */
public interface ShapeParents {
    /** How often the default method ran. */
    AtomicInteger DEFAULTED = new AtomicInteger();

    interface Base {
        void defaulted();
    }

    /** Comes first, and leaves the method abstract. */
    interface Declaring extends Base {}

    /** Comes second, and implements it. */
    interface Defaulting extends Base {
        @Override
        default void defaulted() {
            DEFAULTED.incrementAndGet();
        }
    }
}
