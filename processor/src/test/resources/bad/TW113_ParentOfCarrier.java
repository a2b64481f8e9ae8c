package bad;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;

interface Orders {
    @Traced(kind = SpanKind.CONSUMER, parent = Traced.Parent.CARRIER) //! TW113 at "Traced.Parent.CARRIER"
    void receive(Map<String, String> headers);

    @Traced(kind = SpanKind.CLIENT, parent = Traced.Parent.CARRIER) //! TW113 at "Traced.Parent.CARRIER"
    void send(@Carrier Map<String, String> headers);

    @Traced(kind = SpanKind.CONSUMER, parent = Traced.Parent.CARRIER) //! TW113 at "Traced.Parent.CARRIER"
    void receiveAll(@Carrier List<Map<String, String>> messages);
}
