package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(@Attribute("Order.Id") String id); //! TW063 at "\"Order.Id\""

    @Event("orders.sent")
    void sent(@Attribute("order-id") String id, String 注文); //! TW063 at "\"order-id\"", TW063 at "注文"

    @Event("orders.asked")
    void asked(
            @Attribute("http.request.header.content-type") java.util.List<String> type,
            @Attribute("k8s.pod.label.app.kubernetes.io/name") String label,
            @Attribute("process.environment_variable.JAVA_HOME") String home,
            @Attribute("http.request.header.X-Order") java.util.List<String> order, //! TW063 at "\"http.request.header.X-Order\""
            @Attribute("http.request.header.a b") java.util.List<String> blank); //! TW063 at "\"http.request.header.a b\""
}
