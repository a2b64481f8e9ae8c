package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Telemetry;

@Telemetry
@InstrumentationScope(schemaUrl = "https://opentelemetry.io/schemas/1.20.0") //! TW191 at "\"https://opentelemetry.io/schemas/1.20.0\""
interface OldCalls { //! generates OtelOldCalls.java
    @Event("call.done")
    void done(@Attribute("http.status_code") int status, @Attribute("http.route") int route); //! TW186 at "\"http.status_code\"" TW180 at "\"http.route\""

    @Event("call.begun")
    void begun();
}

@Telemetry
@InstrumentationScope(schemaUrl = "https://shop.example/schemas/1.20.0")
interface ShopCalls { //! generates OtelShopCalls.java
    @Event("call.done")
    void done(@Attribute("order.id") String id);
}
