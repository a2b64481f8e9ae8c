package io.telewright.support;

import java.io.Writer;

/** Takes the first characters of what is written, and stops who writes as soon as there are enough. */
final class FirstCharacters extends Writer {
    /** Most stack traces fit, and those that do not are copied less often. */
    private static final int INITIAL_CAPACITY = 8_192;

    private final StringBuilder text;
    private final int most;

    FirstCharacters(int most) {
        this.most = most;
        text = new StringBuilder(Math.min(most, INITIAL_CAPACITY));
    }

    /** What was written, as far as it was taken. */
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

    /** Without a copy of a text that may be long. */
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
