package bad;

import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Consumer;

@Telemetry
interface Orders {
    @Traced
    void place(Consumer<String> body); //! TW022 at "body"
}
