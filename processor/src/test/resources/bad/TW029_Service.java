package bad;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Traced;

interface Orders {
    @CurrentSpan
    void place(@Attribute(value = "order.id", sampling = true) String id); //! TW029 at "true"

    @Traced
    void send(@Attribute(value = "order.id", maxValues = 3) String id); //! TW029 at "3"

    @Traced
    @Attribute(value = "order.id", sampling = true) //! TW029 at "true"
    String next();
}
