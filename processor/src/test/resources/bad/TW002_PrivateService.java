package bad;

import io.telewright.Traced;

class Shop {
    @Traced
    private interface Orders { //! TW002 at "interface Orders"
        void place();
    }

    private static class Inner {
        interface Parcels { //! TW002 at "interface Parcels"
            @Traced
            void send();
        }
    }
}
