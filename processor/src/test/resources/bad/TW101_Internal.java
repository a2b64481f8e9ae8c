package bad;

import io.telewright.Carrier;
import io.telewright.Traced;
import java.util.Map;

@Traced
interface Orders {
    void place(@Carrier Map<String, String> headers); //! TW101 at "@Carrier"
}
