package io.telewright.example.conventions;

import io.telewright.Attribute;

/** The methods that the program knows. */
public enum HttpMethod {
    GET,
    POST,
    /** Any other: a caller could send as many names as it likes. */
    OTHER;

    /** The name in telemetry. */
    @Attribute
    public String value() {
        return this == OTHER ? "_OTHER" : name();
    }

    /** The method of this name, which is told apart by case. */
    public static HttpMethod of(String name) {
        return switch (name) {
            case "GET" -> GET;
            case "POST" -> POST;
            default -> OTHER;
        };
    }
}
