package io.telewright.test.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Accepts connections on a port and speaks no HTTP. */
final class BrokenPeer implements AutoCloseable {
    private final ServerSocket server;

    private BrokenPeer(int port, Greeting greeting) {
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread thread = new Thread(() -> accept(greeting), "broken-peer");
        thread.setDaemon(true);
        thread.start();
    }

    /** Resets each connection as soon as something is sent over it. */
    static BrokenPeer resetting(int port) {
        return new BrokenPeer(port, connection -> connection.setSoLinger(true, 0));
    }

    /** Answers whatever is sent with bytes that mean nothing. */
    static BrokenPeer talkingGarbage(int port) {
        byte[] garbage = "\u0007garbage\u0000".repeat(100).getBytes(StandardCharsets.UTF_8);
        return new BrokenPeer(port, connection -> {
            connection.getOutputStream().write(garbage);
            connection.getInputStream().readAllBytes(); // else closing it would be a reset
        });
    }

    private void accept(Greeting greeting) {
        while (!server.isClosed()) {
            try (Socket connection = server.accept()) {
                connection.setSoTimeout(500);
                connection.getInputStream().read();
                greeting.to(connection);
            } catch (IOException over) {
                // Either end has closed the connection, or this is the end of the server.
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Greeting {
        void to(Socket connection) throws IOException;
    }
}
