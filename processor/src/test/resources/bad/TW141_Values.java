package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Metric("orders.placed")
    void placed(
            @Attribute(values = {"1", "2"}) int count, //! TW141 at "{\"1\", \"2\"}"
            @Attribute(values = {}) String shop, //! TW141 at "{}"
            @Attribute(values = {"a", "a"}) String twice, //! TW141 at "{\"a\", \"a\"}"
            @Attribute(values = {"x", "y"}, maxValues = 2) String both); //! TW141 at "2"
}
