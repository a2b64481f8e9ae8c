package bad;

import io.telewright.Link;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    record Message(String text) {}

    @Traced
    @Link //! TW164 at "@Link"
    Message receive(Supplier<Message> body);

    @Traced
    @Link //! TW164 at "@Link"
    List<Message> receiveAll(Supplier<List<Message>> body);
}
