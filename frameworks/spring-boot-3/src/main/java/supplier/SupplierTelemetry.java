package supplier;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
public interface SupplierTelemetry {
    /** Parcels that suppliers have sent. */
    @Metric("supplier.parcels")
    void sent();
}
