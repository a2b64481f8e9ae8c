package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Sockets { //! generates OtelSockets.java
    @Event("socket.opened")
    void opened(@Attribute("network.transport") Transport transport); //! TW189 at "\"network.transport\""

    @Event("statement.run")
    void run(@Attribute(value = "db.system.name", values = {"mysql", "postgres-sql"}) String system); //! TW189 at "{\"mysql\", \"postgres-sql\"}"

    enum Transport {
        TCP,
        CARRIER_PIGEON
    }
}
