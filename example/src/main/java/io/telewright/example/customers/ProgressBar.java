package io.telewright.example.customers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows on a terminal how far something is. Elsewhere it shows nothing. */
public final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 40;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream terminal = System.err;
    private final AtomicInteger done = new AtomicInteger();
    private final boolean isShown = isTerminal();
    private final int all;

    public ProgressBar(int all) {
        this.all = all;
    }

    /** One more is done. */
    public void advance() {
        int now = done.incrementAndGet();
        if (isShown) {
            int filled = now * WIDTH / all;
            terminal.print("\r  " + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "  " + now + " of " + all);
        }
    }

    /** Removes it. */
    @Override
    public void close() {
        if (isShown) {
            terminal.print(CLEAR_LINE);
        }
    }

    /** Java does not say whether standard error is a terminal, but Linux does. */
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException notLinux) {
            return false;
        }
    }
}
