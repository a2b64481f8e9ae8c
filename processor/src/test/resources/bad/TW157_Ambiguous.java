package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    record Order(String id, String number) {}

    @Event(value = "order.lost", body = "{order.id} is lost") //! TW157 at "\"{order.id} is lost\""
    void lost(@Attribute(value = "order.id", path = "number") Order order);

    @Event(value = "order.found", body = "{shop} has found it") //! TW157 at "\"{shop} has found it\""
    void found(@Attribute("name") String shop, @Attribute("shop") String other);
}
