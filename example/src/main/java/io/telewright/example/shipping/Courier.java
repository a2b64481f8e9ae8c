package io.telewright.example.shipping;

import io.telewright.example.wire.Shipment;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Takes parcels to any city that exists. */
final class Courier {
    private static final Duration TIME = Duration.ofMillis(3);

    @Inject
    Courier() {}

    /** Takes a parcel, and gives the number with which it can be followed. */
    String take(Shipment shipment) throws UndeliverableException {
        LockSupport.parkNanos(TIME.toNanos());
        if (shipment.city().equals("Atlantis")) {
            throw new UndeliverableException(shipment.city());
        }
        return "PX-" + shipment.orderId();
    }
}
