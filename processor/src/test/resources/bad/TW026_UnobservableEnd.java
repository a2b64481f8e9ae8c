package bad;

import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    Future<String> place(Supplier<Future<String>> body); //! TW026 at "place"

    @Traced
    Flow.Publisher<String> all(Supplier<Flow.Publisher<String>> body); //! TW026 at "all"
}
