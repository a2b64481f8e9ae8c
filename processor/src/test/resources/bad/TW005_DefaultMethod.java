package bad;

import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric
    void placed();

    @Event //! TW005 at "@Event"
    default void lost() {}

    @Metric //! TW005 at "@Metric"
    static void found() {}
}
