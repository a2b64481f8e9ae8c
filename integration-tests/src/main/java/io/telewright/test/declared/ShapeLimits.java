package io.telewright.test.declared;

import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

/** What the language allows and few write. */
@Telemetry
public interface ShapeLimits extends ShapeParents.Declaring, ShapeParents.Defaulting {
    @Metric
    void added();

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    String toString();

    @Traced
    @Metric("limits.drawn")
    <T extends Shape> T draw(Supplier<T> body);

    @Traced
    @Metric("limits.picked")
    <T extends Picked> T pick(Supplier<T> body);

    @Traced
    @Metric("limits.opened")
    <T extends Openable> T open(Supplier<T> body);

    @Traced
    void run(Both body);

    /** A functional interface, though two parents declare its method. */
    interface Both extends Runnable, AlsoRunnable {}

    /** The other parent. */
    interface AlsoRunnable {
        void run();
    }

    /** A sealed type is never a stage. */
    sealed interface Shape {}

    record Square(int side) implements Shape {}

    /** Neither is an enum, though one whose constants have bodies is not final. */
    enum Picked {
        FIRST {}
    }

    /** A sealed type with an open subtype can be one. */
    sealed interface Openable {}

    /** Anyone may implement it. */
    non-sealed interface Open extends Openable {}
}
