package bad;

import io.telewright.Link;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    @Link //! TW163 at "@Link"
    void receive(Runnable body);

    @Traced
    @Link //! TW163 at "@Link"
    Flow.Publisher<String> receiveAll(Supplier<Flow.Publisher<String>> body);
}
