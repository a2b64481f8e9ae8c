package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Logins { //! generates OtelLogins.java
    @Event("login.done")
    void done(@Attribute("user.id") int user); //! TW183 at "\"user.id\""

    @Event("login.refused")
    void refused(@SuppressWarnings("TW183") @Attribute("user.id") int user);
}
