package bad;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;

@Telemetry
interface Orders {
    @Traced("place {order_id}") //! TW083 at "\"place {order_id}\""
    void place(String orderId, Runnable body);

    @Traced("pack {names.size|0}") //! TW083 at "\"pack {names.size|0}\""
    void pack(List<String> names, Runnable body);

    @Traced("send to {shop}") //! TW083 at "\"send to {shop}\""
    @Attribute(value = "shop", baggage = "shop")
    void send(@Attribute(value = "shop", maxValues = 3) String shop, Runnable body);

    @Traced("fail with {error.type|nothing}")
    void fail(Runnable body);
}
