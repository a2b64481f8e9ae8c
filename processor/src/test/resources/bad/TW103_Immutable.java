package bad;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Traced;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;

interface Orders {
    @Traced(kind = SpanKind.CLIENT)
    void send(@Carrier HttpRequest request); //! TW103 at "request"

    @Traced(kind = SpanKind.PRODUCER)
    void sendWith(@Carrier HttpHeaders headers); //! TW103 at "headers"
}
