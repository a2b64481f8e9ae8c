package bad;

import io.telewright.Attribute;

enum Priority {
    HIGH,
    LOW;

    @Attribute //! TW005 at "@Attribute"
    int level() {
        return ordinal();
    }

    @Attribute //! TW005 at "@Attribute"
    static String first() {
        return "high";
    }

    @Attribute
    String label() {
        return name();
    }

    @Attribute //! TW005 at "@Attribute"
    String other() {
        return name();
    }
}
