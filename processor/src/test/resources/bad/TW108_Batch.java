package bad;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;

interface Orders {
    @Traced(kind = SpanKind.PRODUCER)
    void send(@Carrier List<Map<String, String>> messages); //! TW108 at "@Carrier"

    @Traced(kind = SpanKind.SERVER)
    void receive(@Carrier Map<String, String>[] messages); //! TW108 at "@Carrier"
}
