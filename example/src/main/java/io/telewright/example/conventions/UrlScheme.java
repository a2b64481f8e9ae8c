package io.telewright.example.conventions;

import io.telewright.Attribute;
import java.util.Locale;

/** The schemes of HTTP. */
public enum UrlScheme {
    HTTP,
    HTTPS;

    /** The name in URLs. */
    @Attribute
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
