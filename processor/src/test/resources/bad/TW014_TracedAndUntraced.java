package bad;

import io.telewright.Traced;
import io.telewright.Untraced;

@Traced
interface Orders {
    @Traced
    @Untraced //! TW014 at "@Untraced"
    void place();
}
