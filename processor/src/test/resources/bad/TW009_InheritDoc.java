package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

interface Counting {
    /** Orders placed. */
    void placed();
}

@Telemetry
interface Orders extends Counting {
    /** {@inheritDoc} And more. */
    @Metric("orders.placed") //! TW009 at "@Metric"
    @Override
    void placed();
}

@Traced
interface Traces extends Counting { //! generates InstrumentedTraces.java
    /** {@inheritDoc} */
    @Override
    void placed();
}
