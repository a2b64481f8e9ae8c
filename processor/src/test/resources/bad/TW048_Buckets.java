package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric(kind = Metric.Kind.HISTOGRAM, buckets = {}) //! TW048 at "{}"
    void none(double value);

    @Metric(kind = Metric.Kind.HISTOGRAM, buckets = {1, 1}) //! TW048 at "{1, 1}"
    void twice(double value);

    @Metric(kind = Metric.Kind.HISTOGRAM, buckets = {1, 1.0 / 0}) //! TW048 at "{1, 1.0 / 0}"
    void infinite(double value);

    @Metric(kind = Metric.Kind.HISTOGRAM, buckets = {0.5, 1}) //! TW048 at "{0.5, 1}"
    void whole(long value);
}
