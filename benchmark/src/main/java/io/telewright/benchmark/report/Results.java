package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.Compilation;
import io.telewright.benchmark.footprint.Footprint;
import java.util.List;

/**
 * What one run measured.
 *
 * @param profile the name of how thoroughly
 * @param writtenForOneChange sources that the processor wrote when one interface of several was changed
 */
public record Results(
        String profile,
        Machine machine,
        Rows rows,
        List<Compilation> compilations,
        int writtenForOneChange,
        Footprint footprint) {}
