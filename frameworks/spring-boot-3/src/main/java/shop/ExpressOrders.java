package shop;

import io.telewright.Traced;

/** A sub-interface that has telemetry of its own: its decorator wraps its beans, and that of {@link Orders} does not. */
public interface ExpressOrders extends Orders {
    @Traced("place express order")
    String placeExpress(String customer);
}
