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
            GrowthTables.WIDE,
            GrowthTables.VALUES,
            GrowthTables.HOSTILE_TEXTS,
            GrowthTables.HOSTILE_NUMBERS);

    /** The tables of metrics that allocate nothing. Hostile texts are not among them, because new texts have to be made. */
    public static final List<Table> ALLOCATING_NOTHING = List.of(
            SignalTables.METRICS,
            SignalTables.EXEMPLARS,
            SignalTables.METRIC_THREADS,
            GrowthTables.VALUES,
            GrowthTables.HOSTILE_NUMBERS);

    private Plan() {}
}
