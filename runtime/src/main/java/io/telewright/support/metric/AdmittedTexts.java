package io.telewright.support.metric;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that were admitted as values of an attribute, each with its index in the order of admission. */
final class AdmittedTexts {
    private final Map<String, Integer> indices = new ConcurrentHashMap<>();
    private volatile String[] texts = new String[8];
    private volatile int size;

    /**
     * The index of a text, which is admitted if it is new and fewer than the limit are. The limit itself stands for a
     * text that is not among the first ones.
     */
    int index(String text, int limit) {
        boolean full = size >= limit; // read first: whoever sees it full then finds all that fill it
        Integer index = indices.get(text);
        if (index == null) {
            return full ? limit : admit(text, limit);
        }
        return Math.min(index, limit);
    }

    private synchronized int admit(String text, int limit) {
        Integer index = indices.get(text);
        if (index != null) {
            return Math.min(index, limit);
        }
        int next = size;
        if (next >= limit) {
            return limit;
        }
        String[] room = next < texts.length ? texts : Arrays.copyOf(texts, 2 * next);
        room[next] = text;
        texts = room;
        indices.put(text, next);
        size = next + 1;
        return next;
    }

    /**
     * The text with an index that {@link #index} has returned to some thread. This one may know of it by a race, and then
     * need not see the text yet: it does behind the lock, which the admitting thread held before it told of the index.
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
