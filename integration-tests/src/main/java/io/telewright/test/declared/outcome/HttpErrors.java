package io.telewright.test.declared.outcome;

/** Which answers of a server are failures. */
public final class HttpErrors {
    private HttpErrors() {}

    public static String of(int status) {
        return status >= 500 ? Integer.toString(status) : null;
    }
}
