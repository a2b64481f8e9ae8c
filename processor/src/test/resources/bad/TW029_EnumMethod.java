package bad;

import io.telewright.Attribute;

enum Priority {
    HIGH,
    LOW;

    @Attribute(value = "order.priority", maxValues = 2) //! TW029 at "\"order.priority\"", TW029 at "2"
    String label() {
        return name();
    }
}
