package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(@Attribute(path = "customer.name") Order order); //! TW067 at "\"customer.name\""

    @Event("orders.sent")
    void sent(@Attribute(path = "customer..id") Order order); //! TW067 at "\"customer..id\""

    @Event("orders.hidden")
    void hidden(@Attribute(path = "secret") Order order); //! TW067 at "\"secret\""

    @Event("orders.empty")
    void empty(@Attribute(path = "customer.") Order order); //! TW067 at "\"customer.\""

    @Event("orders.asked")
    void asked(@Attribute(path = "customer?") Order order); //! TW067 at "\"customer?\""

    @Event("orders.got")
    void got(@Attribute(path = "name.get") Shop shop); //! TW067 at "\"name.get\""

    @Event("orders.there")
    void there(@Attribute(path = "floor.isPresent") Shop shop); //! TW067 at "\"floor.isPresent\""

    @Event(value = "orders.checked", results = "DAYS", resultPath = "get") //! TW067 at "\"get\""
    Optional<TimeUnit> checking(Supplier<Optional<TimeUnit>> body);

    @Event(value = "orders.found", results = "DAYS", resultPath = "?") //! TW067 at "\"?\""
    Optional<TimeUnit> finding(Supplier<Optional<TimeUnit>> body);

    @Event("orders.kept")
    void kept(@Attribute(path = "keeper.name") Shop shop); //! TW067 at "\"keeper.name\""

    record Order(Customer customer) {
        private String secret() {
            return "";
        }
    }

    record Customer(String id) {}
}

class Shop {
    private enum Keeper {
        ANN
    }

    Optional<String> name() {
        return Optional.empty();
    }

    OptionalInt floor() {
        return OptionalInt.empty();
    }

    Keeper keeper() {
        return Keeper.ANN;
    }
}
