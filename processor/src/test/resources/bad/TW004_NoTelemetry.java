package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric
    void placed();

    void cancelled(); //! TW004 at "cancelled"

    void refunded(@Attribute("order.express") boolean express); //! TW004 at "refunded"

    default void both() {
        placed();
        cancelled();
    }

    static Orders none() {
        throw new UnsupportedOperationException();
    }
}
