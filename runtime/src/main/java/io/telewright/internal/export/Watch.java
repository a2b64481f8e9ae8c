package io.telewright.internal.export;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** A thread that looks after exports each second. Nothing ends it before it is stopped. */
final class Watch implements Runnable {
    private static final long PERIOD_MILLIS = 1_000;

    private final Runnable[] looks;
    private boolean ended;

    private Watch(List<Runnable> looks) {
        this.looks = looks.toArray(new Runnable[0]);
    }

    /** Starts one. */
    static Watch start(List<Runnable> looks) {
        Watch watch = new Watch(looks);
        Thread thread = new Thread(watch, "telewright-watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    /** Ends it. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    @Override
    public void run() {
        while (!isOver()) {
            for (Runnable look : looks) {
                try {
                    look.run();
                } catch (Throwable full) {
                    // The heap is full: it may be less full at the next look.
                }
            }
        }
    }

    /** Waits for the next look, without memory of its own. */
    private synchronized boolean isOver() {
        if (!ended) {
            try {
                TimeUnit.MILLISECONDS.timedWait(this, PERIOD_MILLIS);
            } catch (InterruptedException notToEnd) {
                // An interrupt brings the next look forward.
            }
        }
        return ended;
    }
}
