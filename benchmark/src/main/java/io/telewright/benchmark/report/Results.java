package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.Compilation;
import io.telewright.benchmark.compile.SmallestHeap;
import io.telewright.benchmark.compile.WarmCompilation;
import io.telewright.benchmark.footprint.Footprint;
import io.telewright.benchmark.start.Starts;
import java.util.List;

/**
 * What one run measured.
 *
 * @param profile the name of how thoroughly
 * @param writtenForOneChange sources that the processor wrote when one interface of several was changed
 * @param warmCompilations again and again in one process each
 * @param heap what compilation needs
 * @param runtimeBytes the size of the runtime's jar
 */
public record Results(
        String profile,
        Machine machine,
        Rows rows,
        List<Compilation> compilations,
        int writtenForOneChange,
        List<WarmCompilation> warmCompilations,
        SmallestHeap heap,
        Starts starts,
        List<Footprint> footprints,
        long runtimeBytes) {}
