package io.telewright.test.declared.corners;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** Names with a listed value that has a second source. */
@Telemetry
public interface ListedNames {
    @Traced("call {method|CALL}[ by {method}]")
    @Attribute(value = "method", constant = "NONE")
    void calling(
            @Attribute(
                            value = "method",
                            values = {"GET", "POST"})
                    String method,
            Runnable body);
}
