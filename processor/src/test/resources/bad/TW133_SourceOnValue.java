package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(
            @Attribute(constant = "none") String shop, //! TW133 at "\"none\""
            @Attribute(thrown = Exception.class) String failure, //! TW133 at "Exception.class"
            @Attribute(returned = String.class) String result, //! TW133 at "String.class"
            Box box); //! TW133 at "box"

    record Box(@Attribute(constant = "large") String size) {}
}
