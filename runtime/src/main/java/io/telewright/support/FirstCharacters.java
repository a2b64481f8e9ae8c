package io.telewright.support;

import java.io.Writer;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Takes the first characters that are written, and stops the writer as soon as there are enough. The characters are
 * collected in a buffer that the next text reuses. If several threads need it at once, the others make their own.
 */
final class FirstCharacters extends Writer {
    private static final int INITIAL_CAPACITY = 1_024;

    /** A larger buffer is not kept: 64 KiB, or twice as much for texts outside Latin-1. */
    private static final int LARGEST_KEPT = 65_536;

    private static final AtomicReference<@Nullable StringBuilder> SPARE = new AtomicReference<>();

    private final StringBuilder text;
    private final int most;

    FirstCharacters(int most) {
        this.most = most;
        StringBuilder spare = SPARE.getAndSet(null);
        text = spare == null ? new StringBuilder(INITIAL_CAPACITY) : spare;
    }

    /** Gives the buffer back. Nothing is written or read after this call. */
    void release() {
        if (text.capacity() <= LARGEST_KEPT) {
            text.setLength(0);
            SPARE.set(text);
        }
    }

    /** The characters that were taken. */
    CharSequence text() {
        return text;
    }

    /** Whether no more is taken. */
    boolean areEnough() {
        return text.length() == most;
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        text.append(characters, offset, taken(length));
        stopIfEnough();
    }

    /** Avoids a copy of the text, which may be long. */
    @Override
    public void write(String written, int offset, int length) {
        text.append(written, offset, offset + taken(length));
        stopIfEnough();
    }

    private int taken(int length) {
        return Math.min(length, most - text.length());
    }

    private void stopIfEnough() {
        if (areEnough()) {
            throw new Enough();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** Has no stack trace: it is no failure. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Enough() {
            super(null, null, false, false);
        }
    }
}
