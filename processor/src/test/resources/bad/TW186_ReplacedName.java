package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;

@Telemetry
interface Calls { //! generates OtelCalls.java
    @Event("call.done")
    void done(@Attribute("http.status_code") int status); //! TW186 at "\"http.status_code\""

    @Metric(value = "db.client.connections.usage", unit = "{connection}") //! TW186 at "\"db.client.connections.usage\""
    void used(long connections);

    @Event("call.answered")
    void moved(@Attribute("gen_ai.request.model") String model);

    @Event("call.silenced")
    @SuppressWarnings("TW186")
    void silenced(@Attribute("http.status_code") int status);
}
