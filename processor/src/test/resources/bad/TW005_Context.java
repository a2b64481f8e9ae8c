package bad;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.Link;
import io.telewright.Traced;
import java.util.Map;

interface Orders {
    @Traced(kind = SpanKind.SERVER)
    void place(@Carrier Map<String, String> headers);

    void cancel(@BaggageEntry("order") String id); //! TW005 at "@BaggageEntry"
}

interface Plain {
    void place(@Carrier Map<String, String> headers); //! TW005 at "@Carrier"
}

class Shop {
    Shop(@Link String cause) {} //! TW005 at "@Link"

    @Attribute("shop.id")
    @Attribute("shop.name")
    String id() { //! TW005 at "id"
        return "";
    }
}
