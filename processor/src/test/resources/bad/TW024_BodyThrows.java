package bad;

import io.telewright.Telemetry;
import io.telewright.Traced;
import java.io.IOException;
import java.util.concurrent.Callable;

@Telemetry
interface Orders {
    @Traced
    String place(Callable<String> body) throws IOException; //! TW024 at "body"

    @Traced
    <X extends Exception> void send(Sending<X> sending); //! TW024 at "sending"

    interface Sending<X extends Exception> {
        void send() throws X;
    }
}
