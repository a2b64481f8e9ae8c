package io.telewright.support.metric;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The texts that were admitted as values of an attribute, each with its index in the order of admission. They are found
 * by a hash of all their characters and a seed, so that a sender cannot choose texts with the same hash.
 */
final class AdmittedTexts {
    private static final long SEED = new SplittableRandom().nextLong();
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private volatile NumberTable indices = new NumberTable(16);
    private volatile String[] texts = new String[8];
    private volatile int size;

    /**
     * The index of a text. A new text is admitted if fewer texts than the limit have been admitted. The result is the
     * limit itself for a text that is not admitted.
     */
    int index(String text, int limit) {
        boolean full = size >= limit; // read first: a thread that sees it full then finds all its texts
        int index = find(text, hash(text));
        if (index < 0) {
            return full ? limit : admit(text, limit);
        }
        return Math.min(index, limit);
    }

    private synchronized int admit(String text, int limit) {
        long hash = hash(text);
        int index = find(text, hash);
        if (index >= 0) {
            return Math.min(index, limit);
        }
        int next = size;
        if (next >= limit) {
            return limit;
        }
        if (next == texts.length) {
            texts = Arrays.copyOf(texts, 2 * next);
            indices = indices.doubled();
        }
        texts[next] = text;
        indices.put(hash, next);
        size = next + 1;
        return next;
    }

    /** Two texts with the same hash do not occur in practice. The second one would not be found. */
    private int find(String text, long hash) {
        int index = indices.get(hash);
        return index >= 0 && text(index).equals(text) ? index : -1;
    }

    private static long hash(String text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * GOLDEN_RATIO;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /**
     * The text with an index that {@link #index} has returned to some thread. If this thread has the index through a
     * race, it may not see the text yet. It sees the text under the lock, which the admitting thread held before it
     * passed on the index.
     */
    String text(int index) {
        String[] seen = texts;
        String text = index < seen.length ? seen[index] : null;
        return text == null ? admitted(index) : text;
    }

    private synchronized String admitted(int index) {
        return texts[index];
    }
}
