package io.telewright.test.otlp;

import com.google.protobuf.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what arrived of one signal, in the order of arrival, and lets tests wait for it. */
final class Inbox<Q extends Message, T extends Received> {
    private final String contents;
    private final Duration limit;
    private final Function<Q, Stream<T>> opener;

    private final Lock lock = new ReentrantLock();
    private final Condition arrival = lock.newCondition();
    private final List<ReceivedRequest<Q>> requests = new ArrayList<>();
    private final List<T> items = new ArrayList<>();

    /**
     * An empty inbox.
     *
     * @param contents what it holds, in the plural, for messages
     * @param limit how long {@link #await} waits
     * @param opener takes the items out of a request
     */
    Inbox(String contents, Duration limit, Function<Q, Stream<T>> opener) {
        this.contents = contents;
        this.limit = limit;
        this.opener = opener;
    }

    void add(ReceivedRequest<Q> request) {
        lock.lock();
        try {
            requests.add(request);
            opener.apply(request.message()).forEach(items::add);
            arrival.signalAll();
        } finally {
            lock.unlock();
        }
    }

    List<ReceivedRequest<Q>> requests() {
        lock.lock();
        try {
            return List.copyOf(requests);
        } finally {
            lock.unlock();
        }
    }

    List<T> items() {
        lock.lock();
        try {
            return List.copyOf(items);
        } finally {
            lock.unlock();
        }
    }

    /** All wanted items so far, once they are at least {@code count}; an {@link AssertionError} past the limit. */
    List<T> await(int count, Predicate<T> wanted) {
        lock.lock();
        try {
            long remaining = limit.toNanos();
            List<T> found = only(wanted);
            while (found.size() < count) {
                if (remaining <= 0) {
                    throw new AssertionError(shortOf(count, found.size()));
                }
                remaining = arrival.awaitNanos(remaining);
                found = only(wanted);
            }
            return found;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + contents, interruption);
        } finally {
            lock.unlock();
        }
    }

    private List<T> only(Predicate<T> wanted) {
        return items.stream().filter(wanted).toList();
    }

    private String shortOf(int count, int found) {
        String arrived = items.stream()
                .map(item -> "%n  '%s' of scope '%s'"
                        .formatted(item.name(), item.scope().getName()))
                .collect(Collectors.joining());
        return "%d %s of %d wanted within %s. In %d requests there came %d:%s"
                .formatted(found, contents, count, limit, requests.size(), items.size(), arrived);
    }
}
