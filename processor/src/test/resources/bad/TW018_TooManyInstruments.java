package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders { //! TW018 at "interface Orders"
    @Metric("orders.placed")
    @Metric("orders.packed")
    @Metric("orders.sent")
    @Metric("orders.lost")
    @Metric("orders.found")
    @Metric("orders.late")
    @Metric("orders.kept")
    @Metric("orders.back")
    @Metric("orders.paid")
    @Metric("orders.free")
    @Metric("orders.left")
    @SuppressWarnings("TW061")
    void all(@Attribute("x") Hundred x, @Attribute("y") Hundred y);
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
