package bad;

import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Orders {
    @Traced("place[ {express}[ {gift}]]") //! TW151 at "\"place[ {express}[ {gift}]]\""
    void place(boolean express, boolean gift, Runnable body);
}
