package io.telewright.example.customers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows on a terminal how far something is. Elsewhere it shows nothing. */
public final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 20;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream terminal;
    private final AtomicInteger done = new AtomicInteger();
    private final boolean isShown;
    private final int all;

    /**
     * Shows nothing yet.
     *
     * @param all how many there are
     * @param terminal where it is shown
     * @param isShown whether that is a terminal that can overwrite a line
     */
    ProgressBar(int all, PrintStream terminal, boolean isShown) {
        this.all = all;
        this.terminal = terminal;
        this.isShown = isShown;
    }

    /** Shows it on standard error, if that is a terminal. */
    public static ProgressBar onStandardError(int all) {
        return new ProgressBar(all, System.err, isTerminal() && !"dumb".equals(System.getenv("TERM")));
    }

    /** One more is done. */
    public void advance() {
        int now = done.incrementAndGet();
        if (isShown) {
            int filled = (int) ((long) now * WIDTH / all);
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
