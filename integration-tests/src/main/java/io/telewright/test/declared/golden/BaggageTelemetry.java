package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** An entry of the baggage that a method adds, and one that it reads as an attribute. */
@Telemetry
public interface BaggageTelemetry {
    /** Packs what a tenant has ordered. */
    @Traced("pack parcel")
    @Attribute(value = "customer.id", baggage = "customer")
    void packing(@BaggageEntry("tenant") String tenant, Runnable body);
}
