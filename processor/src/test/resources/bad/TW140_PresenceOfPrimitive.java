package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(
            @Attribute(path = "?") int count, //! TW140 at "\"?\""
            @Attribute(path = "length.?") String id); //! TW140 at "\"length.?\""

    @Traced
    @Attribute(value = "counted", path = "?") //! TW140 at "\"?\""
    int counting(Supplier<Integer> body);

    @Traced
    @Attribute(value = "waited", path = "?") //! TW140 at "\"?\""
    CompletableFuture<Void> waiting(Supplier<CompletableFuture<Void>> body);

    @Event("orders.emptied")
    void emptied(@Attribute(path = "?") Optional<Void> nothing); //! TW140 at "\"?\""

    @Traced
    @Attribute(value = "failed", thrown = Exception.class, path = "?") //! TW140 at "\"?\""
    void sending(Runnable body);

    @Traced
    @Attribute(value = "text", returned = String.class, path = "?") //! TW140 at "\"?\""
    Object finding(Supplier<Object> body);
}
