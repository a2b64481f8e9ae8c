package bad;

import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    int place(Supplier<String> body); //! TW023 at "body"

    @Traced
    String find(Runnable search); //! TW023 at "search"

    @Traced
    void drop(Supplier<String> dropping); //! TW023 at "dropping"
}
