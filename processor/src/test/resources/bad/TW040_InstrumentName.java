package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric("1st.order") //! TW040 at "\"1st.order\""
    void first();

    @Metric("orders placed") //! TW040 at "\"orders placed\""
    void placed();
}
