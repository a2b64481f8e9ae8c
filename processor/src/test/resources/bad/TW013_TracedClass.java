package bad;

import io.telewright.Traced;

@Traced //! TW013 at "@Traced"
class Orders {
    void place() {}
}

@Traced //! TW013 at "@Traced"
record Parcel(String id) {}

@Traced //! TW013 at "@Traced"
@interface Express {}
