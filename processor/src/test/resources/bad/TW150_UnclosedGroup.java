package bad;

import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced("place[ {express}") //! TW150 at "\"place[ {express}\""
    void place(boolean express, Runnable body);
}
