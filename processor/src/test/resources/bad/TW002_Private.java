package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

class Shop {
    @Telemetry
    private interface Orders { //! TW002 at "interface Orders"
        @Metric
        void placed();
    }

    private static class Hidden {
        @Telemetry
        interface Parcels { //! TW002 at "interface Parcels"
            @Metric
            void sent();
        }
    }
}
