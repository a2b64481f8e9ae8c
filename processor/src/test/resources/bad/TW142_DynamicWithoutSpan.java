package bad;

import io.opentelemetry.api.common.Attributes;
import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.util.Map;

@Telemetry
interface Orders {
    @Metric("orders.placed")
    void placed(@Attribute Attributes more, @Attribute("app") Map<String, ?> app); //! TW142 at "more" TW142 at "app"
}
