package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.Library;
import io.telewright.benchmark.compile.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The targets of compilation. */
record CompileVerdicts(CompileTimes times) {
    private static final int FEW_INTERFACES = 500;
    private static final int MANY_INTERFACES = 5_000;
    private static final double GROWTH = 12;
    private static final double COST = 1.35;
    private static final Set<Integer> SIZES_WITH_COST = Set.of(100, 1_000);

    /** Only those whose numbers of interfaces were compiled. */
    List<Verdict> all() {
        List<Verdict> all = new ArrayList<>();
        if (times.sizes().contains(MANY_INTERFACES)) {
            all.add(growth());
        }
        all.addAll(cost());
        all.addAll(immutables());
        return all;
    }

    private Verdict growth() {
        Ratio growth = Ratio.of(
                times.seconds(Library.TELEWRIGHT, MANY_INTERFACES, Way.PROCESSED),
                times.seconds(Library.TELEWRIGHT, FEW_INTERFACES, Way.PROCESSED));
        return Verdict.of(
                "growth",
                "5,000 interfaces compile within 12× the time of 500",
                growth.toString(),
                growth.value() <= GROWTH);
    }

    private List<Verdict> cost() {
        return everywhere(
                "compiling takes at most 1.35× the time of the same sources written out, at 100 and 1,000 interfaces",
                times.sizes().stream().filter(SIZES_WITH_COST::contains).toList(),
                size -> COST,
                size -> times.cost(Library.TELEWRIGHT, size) + ", the same files copied "
                        + times.cost(Library.TELEWRIGHT, size, Way.COPIED));
    }

    private List<Verdict> immutables() {
        return everywhere(
                "compiling takes at most Immutables' ratio, at every size",
                times.sizes().stream()
                        .filter(size -> times.measured(Library.IMMUTABLES, size))
                        .toList(),
                size -> times.cost(Library.IMMUTABLES, size).value(),
                size -> times.cost(Library.TELEWRIGHT, size) + ", Immutables " + times.cost(Library.IMMUTABLES, size));
    }

    private List<Verdict> everywhere(
            String target, List<Integer> sizes, ToDoubleFunction<Integer> most, Function<Integer, String> text) {
        List<Miss> misses = sizes.stream()
                .filter(size -> times.cost(Library.TELEWRIGHT, size).value() > most.applyAsDouble(size))
                .map(size -> new Miss(size + " interfaces: " + text.apply(size), List.of("compile." + size, "compile")))
                .toList();
        String measured = sizes.stream()
                .map(size -> size + " interfaces: " + text.apply(size))
                .collect(Collectors.joining("; "));
        return sizes.isEmpty() ? List.of() : List.of(new Verdict(target, measured, misses));
    }
}
