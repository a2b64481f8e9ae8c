package bad;

import io.telewright.Metric;
import io.telewright.Traced;

@Traced
interface Orders {
    @Metric //! TW042 at "@Metric"
    void place(long amount);
}
