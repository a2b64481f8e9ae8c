package bad;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Traced;

interface Keyless { //! generates InstrumentedKeyless.java
    @Traced
    void place(@Attribute String orderId);
}

interface Undescribed { //! generates InstrumentedUndescribed.java
    /** Orders sent. */
    @Metric("orders.sent")
    void send();
}

@Traced
interface Keyed extends Keyless {} //! TW009 at "interface Keyed"

@Traced
interface Described extends Undescribed {} //! TW009 at "interface Described"

@Traced
interface Redeclared extends Keyless { //! generates InstrumentedRedeclared.java
    @Override
    @Traced
    void place(@Attribute String orderId);
}
