package io.telewright.example.launch;

import java.util.Locale;

/** What can run in a process. */
public enum Part {
    /** The message broker. */
    BROKER,
    /** The service that charges cards. */
    PAYMENTS,
    /** The service that ships orders. */
    SHIPPING,
    /** The service that takes orders. */
    ORDERS,
    /** Those who order. */
    CUSTOMERS;

    /** The name, which is the {@code service.name} of a service. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
