package bad;

import io.telewright.BaggageEntry;
import io.telewright.Traced;

interface Orders {
    @Traced
    void place(@BaggageEntry("tenant") String tenant, @BaggageEntry("tenant") String owner); //! TW111 at "\"tenant\") String owner"
}
