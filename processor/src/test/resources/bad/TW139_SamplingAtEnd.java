package bad;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced
    void placed(
            @Attribute(sampling = true, readAt = Attribute.ReadAt.END) String id, //! TW139 at "Attribute.ReadAt.END"
            Runnable body);
}
