package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Link;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;

/** Work that was caused by what is no parent of it. */
@Telemetry
public interface Causes {
    @Traced("settle orders")
    void settling(@Link List<SpanContext> orders, Runnable body);

    @Traced("repeat order")
    void repeating(@Link String firstTime, Runnable body);

    @Traced(value = "serve stranger", kind = SpanKind.SERVER, parent = Traced.Parent.ROOT_LINKED)
    void servingStranger(@Carrier Map<String, String> headers, Runnable body);
}
