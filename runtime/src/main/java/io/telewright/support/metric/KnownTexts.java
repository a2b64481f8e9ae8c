package io.telewright.support.metric;

import org.jspecify.annotations.Nullable;

/**
 * The admitted texts that one dimension has seen, by the hash code that a text caches, so that a search reads as few
 * objects as possible. Only a limited number of texts with the same hash code are kept, so every search is short.
 * Entries are immutable, so a thread that sees one also sees its content. A thread that does not see it looks the text
 * up elsewhere.
 */
final class KnownTexts {
    static final int MOST_PROBES = 16;

    private record Known(String text, int slot) {}

    private final @Nullable Known[] known;
    private final int most;
    private int count;
    private volatile boolean complete;

    /** Makes room for a number of texts. */
    KnownTexts(int most) {
        this.most = most;
        this.known = new @Nullable Known[places(most)];
    }

    /** A power of two, large enough that at least half of the places stay free. */
    private static int places(int most) {
        return most <= 0 ? 1 : 2 * Integer.highestOneBit(2 * most - 1);
    }

    /** The slot of a text, or 0 if it is not known. */
    int slot(String text) {
        int home = home(text);
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            Known at = known[place(home, probe)];
            if (at == null) {
                return 0;
            }
            if (at.text.equals(text)) {
                return at.slot;
            }
        }
        return 0;
    }

    /**
     * Whether all texts that can be admitted are known. A thread that checks this first finds each of them afterwards.
     */
    boolean isComplete() {
        return complete;
    }

    /** Keeps a text, unless it is kept already, or there is no free place within reach. */
    synchronized void put(String text, int slot) {
        int home = home(text);
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            int place = place(home, probe);
            Known at = known[place];
            if (at == null) {
                known[place] = new Known(text, slot);
                count++;
                complete = count == most;
                return;
            }
            if (at.slot == slot) {
                return;
            }
        }
    }

    private static int home(String text) {
        int hash = text.hashCode();
        return hash ^ (hash >>> 16);
    }

    private int place(int home, int probe) {
        return (home + probe) & (known.length - 1);
    }
}
