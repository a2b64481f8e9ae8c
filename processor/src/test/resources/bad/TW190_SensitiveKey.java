package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Accounts { //! generates OtelAccounts.java
    @Event("account.created")
    void created(@Attribute("account.email") String email, @Attribute("account.password.length") int length); //! TW190 at "\"account.email\""

    @Event("account.closed")
    void closed(String apiKey); //! TW190 at "String apiKey"

    @Event("account.verified")
    void verified(@SuppressWarnings("TW190") @Attribute("account.phone_number") String phone, boolean email);

    @Event("account.seen")
    void seen(@Attribute("user.email") String email, @Attribute("client.address") String address);
}
