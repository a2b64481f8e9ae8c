package supplier;

import io.telewright.Traced;

public interface Suppliers {
    @Traced("send parcel")
    void send();
}
