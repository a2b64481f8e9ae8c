package io.telewright.benchmark.wide;

import io.opentelemetry.api.OpenTelemetry;
import java.util.function.Supplier;

/** A call with some number of attributes: what each class of {@link WideSources} implements. */
public interface WideCalls {
    /** The call, traced in that way. */
    Supplier<String> traced(Way way, OpenTelemetry openTelemetry);
}
