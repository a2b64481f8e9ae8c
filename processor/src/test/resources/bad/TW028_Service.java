package bad;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Traced;

@Traced
interface Orders {
    @CurrentSpan //! TW028 at "@CurrentSpan"
    void place(String id);

    @CurrentSpan //! TW027 at "@CurrentSpan"
    @Traced
    void send(@Attribute("order.id") String id);
}
