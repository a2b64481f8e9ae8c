package bad;

import io.telewright.Telemetry;

interface Plain {
    void placed();
}

@Telemetry
interface Orders extends Plain {} //! TW004 at "interface Orders"
