package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.Compilation;
import io.telewright.benchmark.compile.Library;
import io.telewright.benchmark.compile.Way;
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
        return cost(library, interfaces, Way.PROCESSED);
    }

    /** How much longer compiling takes in this way. */
    Ratio cost(Library library, int interfaces, Way way) {
        return Ratio.of(seconds(library, interfaces, way), seconds(library, interfaces, Way.WRITTEN));
    }

    /** The seconds of each run. */
    Samples seconds(Library library, int interfaces, Way way) {
        return Samples.ofEach(
                of(library, interfaces, way).stream().map(Compilation::seconds).toList());
    }

    /** The most memory of any run. */
    long peakMegabytes(Library library, int interfaces, Way way) {
        return of(library, interfaces, way).stream()
                .mapToLong(Compilation::peakMegabytes)
                .max()
                .orElse(0);
    }

    private List<Compilation> of(Library library, int interfaces, Way way) {
        List<Compilation> found = compilations.stream()
                .filter(each -> each.library() == library && each.interfaces() == interfaces && each.way() == way)
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no compilation of " + interfaces + " interfaces for " + library
                    + ". Fix: run the whole command again.");
        }
        return found;
    }
}
