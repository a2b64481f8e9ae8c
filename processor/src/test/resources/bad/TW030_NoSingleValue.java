package bad;

import io.telewright.Attribute;
import io.telewright.Traced;
import java.util.concurrent.Flow;

interface Orders {
    @Traced
    @Attribute("order.id") //! TW030 at "@Attribute"
    Flow.Publisher<String> ids();
}
