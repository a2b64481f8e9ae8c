package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Event("order.placed")
    void place(@Attribute("x") Hundred x, @Attribute("y") Hundred y, @Attribute("z") Hundred z, Runnable body); //! TW031 at "place"

    @Metric
    @SuppressWarnings("TW061")
    void sent(@Attribute("x") Hundred x, @Attribute("y") Hundred y, @Attribute("z") Hundred z); //! TW031 at "sent"

    @Traced
    void pack(@Attribute("x") Hundred x, @Attribute("y") Hundred y, @Attribute("z") Hundred z, Runnable body);
}

record Ten(
        @Attribute("a") boolean a,
        @Attribute("b") boolean b,
        @Attribute("c") boolean c,
        @Attribute("d") boolean d,
        @Attribute("e") boolean e,
        @Attribute("f") boolean f,
        @Attribute("g") boolean g,
        @Attribute("h") boolean h,
        @Attribute("i") boolean i,
        @Attribute("j") boolean j) {}

record Hundred(
        @Attribute("a") Ten a,
        @Attribute("b") Ten b,
        @Attribute("c") Ten c,
        @Attribute("d") Ten d,
        @Attribute("e") Ten e,
        @Attribute("f") Ten f,
        @Attribute("g") Ten g,
        @Attribute("h") Ten h,
        @Attribute("i") Ten i,
        @Attribute("j") Ten j) {}
