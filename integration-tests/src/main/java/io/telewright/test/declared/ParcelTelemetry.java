package io.telewright.test.declared;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** One method of every kind. */
@Telemetry
@InstrumentationScope(value = "parcels", version = "1.2", prefix = "parcel")
public interface ParcelTelemetry {
    /** Parcels handed in. */
    @Metric(unit = "{parcel}")
    void handedIn(@Attribute("parcel.size") Size size, @Attribute("parcel.express") boolean express);

    /** Time from door to door. */
    @Metric(value = "parcel.transit.duration", kind = Metric.Kind.HISTOGRAM, unit = "s")
    void transit(
            Duration took, @Attribute(value = "address.country", path = "country", maxValues = 30) Address destination);

    /** Parcels on the belt. */
    @Metric(value = "parcel.belt.length", kind = Metric.Kind.GAUGE, unit = "{parcel}")
    Registration beltLength(LongSupplier length, @Attribute(value = "depot.name", maxValues = 50) String depot);

    /** Says that a parcel is gone, on the log and on the current span. */
    @Metric("parcel.losses")
    @Event(value = "parcel.lost", severity = Severity.ERROR, body = "parcel {parcel.id} lost", on = Event.On.BOTH)
    void lost(@Attribute("parcel.id") String id, Address destination, List<String> tags, Throwable cause);

    /** Adds to the current span where the parcel goes. */
    @CurrentSpan
    void addressed(Address destination);

    /** Moves a parcel. */
    @Traced
    void move(@Attribute("parcel.id") String id, Runnable body);

    /** Sorts a parcel; the attribute is the chute it went to. */
    @Traced("sort {parcel.size}")
    @Metric(value = "parcel.sort.count", description = "Parcels sorted.")
    @Metric(value = "parcel.sort.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Parcels in the sorter.")
    @Event(value = "parcel.sorted", when = Event.When.ALWAYS, body = "parcel {parcel.id} to chute {parcel.chute}")
    @Attribute("parcel.chute")
    int sort(@Attribute("parcel.id") String id, @Attribute("parcel.size") Size size, Supplier<Integer> body);

    /** Tracks a parcel until the answer is there. */
    @Traced(notAnError = IllegalStateException.class)
    CompletableFuture<String> track(@Attribute("parcel.id") String id, Supplier<CompletableFuture<String>> body);

    /** A tour, until it is closed. */
    @Traced(parent = Traced.Parent.ROOT_LINKED)
    SpanScope touring(@Attribute(value = "tour.id", sampling = true) String tour);

    /** Sizes of parcels, by the words that the trade has for them. */
    enum Size {
        SMALL,
        LARGE;

        /** The word. */
        @Attribute
        public String word() {
            return this == SMALL ? "packet" : "parcel";
        }
    }

    /** Where a parcel goes: a group of attributes. */
    record Address(
            @Attribute(value = "address.country", maxValues = 30)
            String country,

            @Attribute(value = "address.zip", metric = false)
            String zip) {}
}
