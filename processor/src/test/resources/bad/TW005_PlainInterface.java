package bad;

import io.telewright.InstrumentationScope;

@InstrumentationScope(prefix = "shop") //! TW005 at "@InstrumentationScope"
interface Orders {
    void placed();
}
