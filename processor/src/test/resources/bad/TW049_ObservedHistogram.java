package bad;

import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import java.util.function.DoubleSupplier;

@Telemetry
interface Orders {
    @Metric(kind = Metric.Kind.HISTOGRAM) //! TW049 at "Metric.Kind.HISTOGRAM"
    Registration size(DoubleSupplier size);

    @Metric("sizes")
    Registration sizes(DoubleSupplier size);

    @Metric(value = "sizes", kind = Metric.Kind.HISTOGRAM) //! TW049 at "Metric.Kind.HISTOGRAM"
    Registration again(DoubleSupplier size);

    @Metric(value = "jvm.class.count", kind = Metric.Kind.HISTOGRAM) //! TW049 at "Metric.Kind.HISTOGRAM"
    Registration active(DoubleSupplier active);
}
