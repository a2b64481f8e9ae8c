package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Telemetry;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Attributes on the span of whoever calls. */
@Telemetry
public interface CurrentSpanBodies {
    /** Those of the arguments. */
    @CurrentSpan
    <T> T with(String tenant, @Attribute("color") Color color, Supplier<T> body);

    /** That of the result. */
    @CurrentSpan
    @Attribute("made")
    String made(Supplier<String> body);

    /** That of the value to come. */
    @CurrentSpan
    @Attribute("later")
    CompletableFuture<String> later(Supplier<CompletableFuture<String>> body);
}
