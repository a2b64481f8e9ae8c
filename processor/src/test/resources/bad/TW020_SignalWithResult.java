package bad;

import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric
    long placed(); //! TW020 at "placed"

    @Event
    String lost(String reason); //! TW020 at "lost"
}
