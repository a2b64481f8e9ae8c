package io.telewright.example.launch;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends requests as they are, which clients of the JDK would not send. */
final class RawHttp {
    private static final int PATIENCE_MILLIS = 60_000;

    private RawHttp() {}

    /** The whole answer. Nothing follows the request, which has to ask for the end of the connection, or bring it about. */
    static String answer(URI service, String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            socket.setSoTimeout(PATIENCE_MILLIS);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A request that is complete. */
    static String request(String line, String contentType, String body) {
        return String.join(
                "\r\n",
                line,
                "Host: x",
                "Tenant-Id: acme",
                "Connection: close",
                "Content-Type: " + contentType,
                "Content-Length: " + body.length(),
                "",
                body);
    }
}
