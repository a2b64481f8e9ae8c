package bad;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Traced;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

interface Orders {
    @Traced(kind = SpanKind.SERVER)
    void receive(@Carrier String header); //! TW102 at "header"

    @Traced(kind = SpanKind.SERVER)
    void receiveFrom(@Carrier HttpRequest.Builder request); //! TW102 at "request"

    @Traced(kind = SpanKind.CONSUMER)
    void receiveAll(@Carrier List<Map<String, Object>> messages); //! TW102 at "messages"

    @Traced(kind = SpanKind.CONSUMER)
    void receiveNumbered(@Carrier Map<Integer, String> headers); //! TW102 at "headers"

    @Traced(kind = SpanKind.SERVER)
    void receiveNamed(@Carrier Map<? extends String, String> headers); //! TW102 at "headers"

    @Traced(kind = SpanKind.CLIENT)
    void sendNamed(@Carrier Map<? extends String, String> headers); //! TW102 at "headers"

    @Traced(kind = SpanKind.CLIENT)
    void sendAll(@Carrier Map<String, List<? extends String>> headers); //! TW102 at "headers"

    @Traced(kind = SpanKind.CLIENT)
    void send(@Carrier Map<String, ArrayList<String>> headers); //! TW102 at "headers"

    @Traced(kind = SpanKind.PRODUCER)
    void sendOn(@Carrier Map<String, ?> headers); //! TW102 at "headers"

    @Traced(kind = SpanKind.PRODUCER)
    void sendCount(@Carrier int count); //! TW102 at "count"
}
