package io.telewright.example.wire;

/**
 * What an HTTP answer says if the request could not be fulfilled (<a
 * href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>).
 *
 * @param title the kind of the problem, the same each time
 * @param status the status of the answer
 * @param detail what is wrong with this request
 */
public record Problem(String title, int status, String detail) {
    public static final String CONTENT_TYPE = "application/problem+json";
}
