package io.telewright.test.declared.golden;

import io.telewright.ErrorType;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.Callable;

/** An operation whose result may be a failure, and whose exceptions have error types of their own. */
@Telemetry
public interface OutcomeTelemetry {
    /** Weighs a parcel. */
    @Traced("weigh parcel")
    Weight weighing(Callable<Weight> body) throws Exception;

    @ErrorType
    static String of(Weight.TooHeavy tooHeavy) {
        return "too_heavy";
    }

    @ErrorType
    static String of(IllegalStateException broken) {
        return "scales_broken";
    }

    /** What the scales say. */
    sealed interface Weight {
        /** It is this many grams. */
        record Grams(int grams) implements Weight {}

        /** The scales end before the parcel does. */
        record TooHeavy() implements Weight {}
    }
}
