package bad;

import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
interface Accounts { //! generates OtelAccounts.java
    @Event("account.created")
    void created(@Attribute("account.email") String email, @Attribute("account.password.length") int length); //! TW190 at "\"account.email\""

    @Event("account.closed")
    void closed(String apiKey); //! TW190 at "String apiKey"

    @Event("account.verified")
    void verified(@SuppressWarnings("TW190") @Attribute("account.phone_number") String phone, boolean email);

    @Traced("verify account")
    void verify(@BaggageEntry("account.email") String email, @BaggageEntry("user.email") String known, Runnable body); //! TW190 at "\"account.email\""

    @Event("account.left")
    @Attribute(value = "reason", baggage = "account.password") //! TW190 at "\"reason\""
    void left();

    @Event("account.seen")
    void seen(@Attribute("user.email") String email, @Attribute("client.address") String address);
}
