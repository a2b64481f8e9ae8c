package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry //! TW001 at "@Telemetry"
abstract class Orders {
    @Metric
    abstract void placed();
}

@Telemetry //! TW001 at "@Telemetry"
enum Colour {
    RED
}

@Telemetry //! TW001 at "@Telemetry"
record Parcel(String id) {}

@Telemetry //! TW001 at "@Telemetry"
@interface Marker {}
