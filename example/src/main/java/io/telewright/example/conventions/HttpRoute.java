package io.telewright.example.conventions;

import io.telewright.Attribute;

/** The routes that the program serves. */
public enum HttpRoute {
    CHARGES("/charges"),
    ORDERS("/orders"),
    ORDER("/orders/{order.id}");

    private final String template;

    HttpRoute(String template) {
        this.template = template;
    }

    /** The path with the names of what varies in it. */
    @Attribute
    public String template() {
        return template;
    }
}
