package io.telewright.benchmark.plan;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How thoroughly to measure.
 *
 * @param rounds processes for each row of generated code and of the expert's that it is compared with
 * @param roundsOfOthers processes for each other row
 * @param warmUps iterations before those that count, on a machine that does nothing else
 * @param iterations iterations that count
 * @param iterationMillis how long one takes
 * @param interfaces numbers of interfaces that are compiled, ascending
 * @param mostOfOthers the largest of these numbers for processors of others, except for Immutables, of which a target speaks
 * @param compilations how often each number is compiled, up to that
 * @param warmCompilations how often a process compiles the same interfaces, so that it becomes fast
 * @param heapInterfaces the number of interfaces for which the smallest heap is searched
 * @param starts how often a program is started
 * @param classes numbers of telemetry classes of the programs that are started
 */
public record Profile(
        int rounds,
        int roundsOfOthers,
        int warmUps,
        int iterations,
        int iterationMillis,
        List<Integer> interfaces,
        int mostOfOthers,
        int compilations,
        int warmCompilations,
        int heapInterfaces,
        int starts,
        List<Integer> classes) {

    private static final Set<String> LARGE = Set.of("AGENT", "SPRING", "MICROMETER");
    private static final int WARM_UP_OF_LARGE = 3;
    private static final long START_MILLIS = 800;
    private static final List<Integer> ALL_SIZES = List.of(10, 100, 500, 1_000, 5_000);

    /** Shows in a few minutes that everything works; its figures mean nothing. */
    public static final Profile SMOKE = new Profile(2, 1, 1, 2, 50, List.of(10, 20), 20, 1, 3, 10, 1, List.of(10, 20));

    /** As {@link #QUICK}, without the large compilations. */
    public static final Profile BRIEF = new Profile(3, 1, 3, 4, 250, List.of(10, 100), 10, 1, 15, 100, 5, List.of(100));

    /** Takes about 45 minutes on two processors that do nothing else. */
    public static final Profile QUICK =
            new Profile(3, 3, 4, 3, 150, List.of(10, 100, 1_000), 100, 3, 40, 100, 7, List.of(100, 1_000));

    /** Takes some hours. */
    public static final Profile LONG =
            new Profile(10, 4, 5, 8, 500, ALL_SIZES, 5_000, 5, 100, 5_000, 25, List.of(100, 1_000));

    /** How many processes measure a peer in each scenario. */
    public int rounds(Peer peer) {
        return peer.isComparedClosely() ? rounds : roundsOfOthers;
    }

    /** How often so many interfaces are compiled: once where it takes minutes, and only Telewright does. */
    public int compilations(int number) {
        return number > mostOfOthers ? 1 : compilations;
    }

    /** The number of interfaces of a project that is not small. */
    public int projectInterfaces() {
        return interfaces.get(1);
    }

    /** How many minutes the processes of JMH take, of which each starts for about a second. */
    public long minutes(List<Turn> turns) {
        long millis = turns.stream()
                .mapToLong(turn -> START_MILLIS + (long) iterationMillis * (iterations + warmUps(turn.peer())))
                .sum();
        return Math.round(millis / (double) TimeUnit.MINUTES.toMillis(1));
    }

    /** Ways with much more code need longer, because the compiler does. */
    public int warmUps(Peer peer) {
        return LARGE.contains(peer.way()) ? warmUps * WARM_UP_OF_LARGE : warmUps;
    }

    /**
     * The profile of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Profile named(String name) {
        return switch (name) {
            case "smoke" -> SMOKE;
            case "brief" -> BRIEF;
            case "quick" -> QUICK;
            case "long" -> LONG;
            default ->
                throw new IllegalArgumentException(
                        "no profile '" + name + "'. Fix: give one of smoke, brief, quick, long.");
        };
    }
}
