package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Servers { //! generates OtelServers.java
    @Traced("serve")
    @Metric(value = "http.server.request.duration", kind = Metric.Kind.HISTOGRAM) //! TW187 at "\"http.server.request.duration\""
    void serve(@Attribute("http.request.method") Method method, @Attribute("url.scheme") String scheme, Runnable body);

    enum Method {
        GET
    }
}
