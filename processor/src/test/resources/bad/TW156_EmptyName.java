package bad;

import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced("[{express}] [{gift}]") //! TW156 at "\"[{express}] [{gift}]\""
    void place(Boolean express, Boolean gift, Runnable body);
}
