package bad;

import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced
    SpanScope place(Runnable body); //! TW025 at "place"
}
