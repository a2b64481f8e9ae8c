package bad;

import io.telewright.Event;
import io.telewright.Telemetry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event("order.lost")
    @Event("order.lost")
    void lost(); //! TW174 at "lost"

    @Event
    @Event(value = "found", on = Event.On.BOTH)
    void found(); //! TW174 at "found"

    @Event(value = "order.checked", results = "DAYS")
    @Event(value = "order.checked", results = {"HOURS", "DAYS"})
    TimeUnit checking(Supplier<TimeUnit> body); //! TW174 at "checking"

    @Event("order.sent")
    @Event(value = "order.sent", when = Event.When.ALWAYS)
    void sending(Runnable body); //! TW174 at "sending"

    @Event(value = "order.failed", thrown = IOException.class)
    @Event(value = "order.failed", thrown = FileNotFoundException.class)
    void paying(Runnable body); //! TW174 at "paying"

    @Event(value = "order.packed", when = Event.When.FAILURE)
    @Event(value = "order.packed", when = Event.When.FAILURE)
    void packing(Runnable body); //! TW174 at "packing"
}

@Telemetry
interface Parcels { //! generates OtelParcels.java
    @Event("parcel.lost")
    @Event(value = "parcel.lost", on = Event.On.SPAN)
    void lost();

    @Event("parcel.sent")
    @Event(value = "parcel.sent", when = Event.When.FAILURE)
    void sending(Runnable body);

    @Event(value = "parcel.checked", results = "DAYS")
    @Event(value = "parcel.checked", results = "HOURS")
    @Event(value = "parcel.checked", thrown = IOException.class)
    TimeUnit checking(Supplier<TimeUnit> body);
}
