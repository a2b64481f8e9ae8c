package bad;

import io.telewright.Attribute;
import io.telewright.Traced;
import java.util.List;

interface Store<T> { //! TW017 at "interface Store"
    @Traced
    void save(@Attribute(value = "entity.id", path = "id") T entity);
}

interface Texts<T> { //! TW017 at "interface Texts"
    @Traced
    void save(@Attribute("texts") List<T> texts);
}

record Order(String id) {}

@Traced
interface Orders extends Store<Order> {} //! generates InstrumentedOrders.java

@Traced
interface Names extends Texts<String> {} //! generates InstrumentedNames.java
