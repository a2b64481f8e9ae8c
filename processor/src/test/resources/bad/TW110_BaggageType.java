package bad;

import io.opentelemetry.api.common.Value;
import io.telewright.BaggageEntry;
import io.telewright.Traced;
import java.util.List;

interface Orders {
    @Traced
    void place(@BaggageEntry("items") List<String> items); //! TW110 at "items"

    @Traced
    void send(@BaggageEntry("value") Value<?> value); //! TW110 at "value"

    @Traced
    void lose(@BaggageEntry("object") Object object); //! TW110 at "object"
}
