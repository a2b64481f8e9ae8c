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

    private static final int GOLDEN_RATIO = 0x9E3779B9;

    /** The hash code is here, so that a search reads no other text than the one that it looks for. */
    private record Known(String text, int hash, int slot) {
        boolean is(String other, int otherHash) {
            return hash == otherHash && text.equals(other);
        }
    }

    private final @Nullable Known[] known;
    private final int most;
    private int count;
    private volatile boolean complete;

    /** Makes room for a number of texts. */
    KnownTexts(int most) {
        this.most = most;
        this.known = new @Nullable Known[places(most)];
    }

    /** A power of two, large enough that three of four places stay free: then nearly all texts are within reach. */
    private static int places(int most) {
        return most <= 0 ? 1 : 4 * Integer.highestOneBit(2 * most - 1);
    }

    /** The slot of a text, or 0 if it is not known. */
    int slot(String text) {
        int hash = text.hashCode();
        int home = home(hash);
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            Known at = known[place(home, probe)];
            if (at == null) {
                return 0;
            }
            if (at.is(text, hash)) {
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
        int hash = text.hashCode();
        int home = home(hash);
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            int place = place(home, probe);
            Known at = known[place];
            if (at == null) {
                known[place] = new Known(text, hash, slot);
                count++;
                complete = count == most;
                return;
            }
            if (at.slot == slot) {
                return;
            }
        }
    }

    /** Texts that differ little have hash codes side by side, which the product spreads. */
    private static int home(int hash) {
        int product = hash * GOLDEN_RATIO;
        return product ^ (product >>> 16);
    }

    private int place(int home, int probe) {
        return (home + probe) & (known.length - 1);
    }
}
