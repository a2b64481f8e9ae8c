package io.telewright.example.order;

/** Where an order came in. */
public enum Channel {
    WEB,
    STORE,
    PHONE
}
