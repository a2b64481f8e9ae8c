package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.Compilation;
import io.telewright.benchmark.compile.Library;
import java.util.List;

/** The compilations, by what was compiled. */
record CompileTimes(List<Compilation> compilations) {
    List<Integer> sizes() {
        return compilations.stream()
                .map(Compilation::interfaces)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether so many interfaces were compiled. */
    boolean measured(Library library, int interfaces) {
        return compilations.stream().anyMatch(each -> each.library() == library && each.interfaces() == interfaces);
    }

    /** How much longer processing takes than compiling what the processor wrote. */
    Ratio cost(Library library, int interfaces) {
        return Ratio.of(seconds(library, interfaces, true), seconds(library, interfaces, false));
    }

    /** The seconds of each run. */
    Samples seconds(Library library, int interfaces, boolean processed) {
        return Samples.ofEach(of(library, interfaces, processed).stream()
                .map(Compilation::seconds)
                .toList());
    }

    /** The most memory of any run. */
    long peakMegabytes(Library library, int interfaces, boolean processed) {
        return of(library, interfaces, processed).stream()
                .mapToLong(Compilation::peakMegabytes)
                .max()
                .orElse(0);
    }

    private List<Compilation> of(Library library, int interfaces, boolean processed) {
        List<Compilation> found = compilations.stream()
                .filter(each ->
                        each.library() == library && each.interfaces() == interfaces && each.processed() == processed)
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no compilation of " + interfaces + " interfaces for " + library
                    + ". Fix: run the whole command again.");
        }
        return found;
    }
}
