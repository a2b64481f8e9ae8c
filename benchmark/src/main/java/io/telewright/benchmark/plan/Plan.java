package io.telewright.benchmark.plan;

import java.util.List;

/** All that is measured. */
public final class Plan {
    /** The tables in the order of the document. */
    public static final List<Table> TABLES = List.of(
            CallTables.ATTRIBUTES,
            CallTables.STATES,
            CallTables.FAILING,
            CallTables.LATER,
            SignalTables.METRICS,
            SignalTables.EXEMPLARS,
            SignalTables.EVENTS,
            SignalTables.COMBINED,
            SignalTables.METRIC_THREADS,
            SignalTables.SPAN_THREADS,
            GrowthTables.OPEN,
            GrowthTables.VALUES,
            GrowthTables.HOSTILE);

    private Plan() {}
}
