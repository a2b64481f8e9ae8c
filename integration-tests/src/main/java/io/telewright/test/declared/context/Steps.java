package io.telewright.test.declared.context;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

/** The steps of one piece of work. */
@Telemetry
public interface Steps {
    @Traced("place order")
    <T> T placing(Supplier<T> body);

    @Traced("reserve stock")
    SpanScope reserving(@Attribute("order.size") int size);

    @CurrentSpan
    void found(@Attribute("stock.warehouse") String warehouse);
}
