package bad;

import io.telewright.Traced;

interface Orders {
    @Traced("  ") //! TW016 at "\"  \""
    void place();
}
