package io.telewright.example.launch;

import io.telewright.example.summary.Recorded;
import io.telewright.example.summary.Recorder;
import java.util.EnumSet;

/** The shop in this process, for tests that look at what its summary is made of. */
public final class RecordedShop {
    private RecordedShop() {}

    /** Places one order, and returns what was recorded until it was shipped. */
    public static Recorded order(String tenant, String card, String city) throws Exception {
        Recorder recorder = new Recorder();
        try (Telemetries telemetries = new SeveralServices(recorder::addTo);
                Running shop = Running.start(EnumSet.allOf(Part.class), new AddressOptions().any(), telemetries)) {
            new Orders(shop.orders()).place(tenant, card, city);
            shop.finish();
            return recorder.recorded();
        }
    }
}
