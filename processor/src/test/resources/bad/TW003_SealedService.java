package bad;

import io.telewright.Traced;

@Traced
sealed interface Orders permits StoredOrders { //! TW003 at "interface Orders"
    void place();
}

final class StoredOrders implements Orders {
    @Override
    public void place() {}
}
