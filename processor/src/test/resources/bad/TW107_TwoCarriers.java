package bad;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Traced;
import java.util.Map;

interface Orders {
    @Traced(kind = SpanKind.SERVER)
    void place(@Carrier Map<String, String> headers, @Carrier Map<String, String> trailers); //! TW107 at "@Carrier Map<String, String> trailers"
}
