package bad;

import io.telewright.Event;
import io.telewright.Telemetry;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event(results = "DECLINED") //! TW126 at "\"DECLINED\""
    String placing(Supplier<String> body);

    @Event(results = "true", resultPath = "empty") //! TW126 at "\"true\""
    String checking(Supplier<String> body);
}
