package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;

interface Orders<K extends Comparable<K>> {
    @Traced
    void place(@Attribute("order.id") Order order); //! TW066 at "order"

    @Traced
    void send(@Attribute("order.key") K key); //! TW066 at "key"

    @Event("order.lost")
    @Attribute("order.id")
    CompletableFuture<Void> lost(); //! TW066 at "lost"

    final class Order {}
}
