package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Requests {
    @Event("request.refused")
    void refused(@Attribute("http.response.status_code") String status); //! TW180 at "\"http.response.status_code\""

    @Event("request.retried")
    void retried(@Attribute("http.request.resend_count") int count, @Attribute("http.request.header.from") String from); //! TW180 at "\"http.request.header.from\""

    @Event("request.flagged")
    void flagged(@Attribute("feature_flag.result.value") boolean flag);
}
