package io.telewright.benchmark.call;

/** Where an order comes from. */
public enum Channel {
    WEB,
    SHOP,
    PHONE
}
