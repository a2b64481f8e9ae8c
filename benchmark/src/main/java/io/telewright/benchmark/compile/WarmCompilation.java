package io.telewright.benchmark.compile;

import java.util.List;

/**
 * One process that compiled the same interfaces again and again.
 *
 * @param library whose interfaces were compiled
 * @param interfaces how many
 * @param way what the compiler did
 * @param seconds the processor time of each compilation, in their order
 */
public record WarmCompilation(Library library, int interfaces, WarmWay way, List<Double> seconds) {
    private static final int PART = 3;

    /** The last third. By then, the JVM has compiled the code that runs often. */
    public List<Double> warm() {
        return seconds.subList(seconds.size() - Math.max(1, seconds.size() / PART), seconds.size());
    }
}
