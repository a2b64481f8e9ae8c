package bad;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.Untraced;

interface Orders {
    @Traced
    void place(String id);

    void cancel(@Attribute("order.id") String id); //! TW005 at "@Attribute"

    @Attribute("order.count") //! TW005 at "@Attribute"
    int count();

    @Untraced //! TW005 at "@Untraced"
    void close();

    @Event("order.lost")
    @Attribute("order.id") //! TW005 at "@Attribute"
    void lost();
}

@Traced
interface Parcels {
    void send();

    @Metric("parcels") //! TW005 at "@Metric"
    static void count() {}

    @CurrentSpan //! TW005 at "@CurrentSpan"
    private void note(@Attribute("parcel.id") String id) {} //! TW005 at "@Attribute"

    @Traced //! TW005 at "@Traced"
    @Override
    boolean equals(Object other);

    @Override
    int hashCode();
}

@Telemetry
@Traced //! TW005 at "@Traced"
interface ParcelTelemetry {
    @Metric
    @Untraced //! TW005 at "@Untraced"
    void sent();
}

@InstrumentationScope("shop") //! TW005 at "@InstrumentationScope"
interface Plain {
    @Untraced //! TW005 at "@Untraced"
    void placed(@Attribute("order.id") String id); //! TW005 at "@Attribute"
}
