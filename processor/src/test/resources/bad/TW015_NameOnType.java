package bad;

import io.telewright.Traced;

@Traced("orders") //! TW015 at "\"orders\""
interface Orders {
    void place();

    void cancel();
}
