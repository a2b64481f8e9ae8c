package io.telewright.support.metric;

import org.jspecify.annotations.Nullable;

/**
 * The admitted texts that one dimension has met, by the hash code that a text keeps: a search that reads as few objects as
 * can be. Texts of one hash code are kept up to a bound, so that no search goes far. Entries are immutable, so that a
 * thread that sees one sees what is in it; one that does not see it asks for the text elsewhere.
 */
final class KnownTexts {
    static final int MOST_PROBES = 16;

    private record Known(String text, int slot) {}

    private final @Nullable Known[] known;
    private final int most;
    private int count;
    private volatile boolean complete;

    /** Makes room for so many. */
    KnownTexts(int most) {
        this.most = most;
        this.known = new @Nullable Known[places(most)];
    }

    /** A power of two, so large that half of the places or more stay free. */
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

    /** Whether all that can be admitted are known. Who sees that first, then finds each of them. */
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
