package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

@Telemetry
interface Orders {
    @Event("orders.placed")
    void placed(@Attribute(path = "customer.name") Order order); //! TW067 at "\"customer.name\""

    @Event("orders.sent")
    void sent(@Attribute(path = "customer..id") Order order); //! TW067 at "\"customer..id\""

    @Event("orders.hidden")
    void hidden(@Attribute(path = "secret") Order order); //! TW067 at "\"secret\""

    @Event("orders.empty")
    void empty(@Attribute(path = "") Order order); //! TW067 at "\"\""

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

    Keeper keeper() {
        return Keeper.ANN;
    }
}
