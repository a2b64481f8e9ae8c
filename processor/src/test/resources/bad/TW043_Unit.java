package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric(unit = "requests") //! TW043 at "\"requests\""
    void requested();

    @Metric(kind = Metric.Kind.HISTOGRAM, unit = "bytes") //! TW043 at "\"bytes\""
    void size(long size);

    @Metric(kind = Metric.Kind.HISTOGRAM, unit = "kB") //! TW043 at "\"kB\""
    void packed(long size);

    @Metric(unit = "{bestelling én retour}") //! TW043 at "\"{bestelling"
    void returned();

    @Metric(unit = "") // as if it were not written
    void placed();
}
