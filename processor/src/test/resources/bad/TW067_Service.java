package bad;

import io.telewright.Attribute;
import io.telewright.Traced;

interface Orders {
    @Traced
    @Attribute(value = "order.id", path = "number") //! TW067 at "\"number\""
    Order place(@Attribute(value = "customer.id", path = "customer.name") Order order); //! TW067 at "\"customer.name\""

    record Order(Customer customer) {}

    record Customer(String id) {}
}
