package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.Library;
import java.util.ArrayList;
import java.util.List;

/** The targets of compilation. */
record CompileVerdicts(CompileTimes times) {
    private static final int FEW_INTERFACES = 500;
    private static final int MANY_INTERFACES = 5_000;
    private static final double GROWTH = 12;
    private static final double COST = 1.25;

    /** That of growth only where so many interfaces were compiled. */
    List<Verdict> all() {
        List<Verdict> all = new ArrayList<>();
        if (times.sizes().contains(MANY_INTERFACES)) {
            all.add(growth());
        }
        all.add(cost());
        return all;
    }

    private Verdict growth() {
        Ratio growth = Ratio.of(
                times.seconds(Library.TELEWRIGHT, MANY_INTERFACES, true),
                times.seconds(Library.TELEWRIGHT, FEW_INTERFACES, true));
        return Verdict.of(
                "growth",
                "5,000 interfaces compile within 12× the time of 500",
                growth.toString(),
                growth.value() <= GROWTH);
    }

    private Verdict cost() {
        List<Miss> misses = times.sizes().stream()
                .filter(size -> times.cost(Library.TELEWRIGHT, size).value() > COST)
                .map(size -> new Miss(
                        size + " interfaces: " + times.cost(Library.TELEWRIGHT, size),
                        List.of("compile." + size, "compile")))
                .toList();
        return new Verdict(
                "compiling takes at most 25 % longer than compiling the same sources already written out",
                (times.sizes().size() - misses.size()) + " of " + times.sizes().size() + " sizes", misses);
    }
}
