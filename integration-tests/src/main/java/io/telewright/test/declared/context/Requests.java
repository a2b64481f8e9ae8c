package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Requests of any framework that shows its headers as a map. */
@Telemetry
public interface Requests {
    @Traced(value = "serve order", kind = SpanKind.SERVER)
    <T> T serving(@Carrier Map<String, List<String>> headers, Supplier<T> body);

    @Traced(value = "call stock", kind = SpanKind.CLIENT)
    void calling(@Carrier Map<String, String> headers, Runnable call);
}
