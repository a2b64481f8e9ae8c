package io.telewright.example.handwritten;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the number of values of an attribute of a metric within a bound, written by hand. */
public final class KnownValues {
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final int most;

    public KnownValues(int most) {
        this.most = most;
    }

    public String orOther(String value) {
        if (value == null || known.contains(value)) {
            return value;
        }
        synchronized (known) {
            return known.size() < most && known.add(value) ? value : "_OTHER";
        }
    }
}
