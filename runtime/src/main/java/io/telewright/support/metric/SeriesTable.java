package io.telewright.support.metric;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleCounter;
import io.opentelemetry.api.metrics.DoubleGauge;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.DoubleUpDownCounter;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongGauge;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.telewright.internal.conventions.Conventions;
import io.telewright.support.Faults;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The series of an instrument by the values of its bounded attributes. Each series is made when it first occurs, and up
 * to 2,000 are kept. A row is the number of a combination, as in an {@link AttributeTable}. A series is an object that
 * {@link Measurements} takes with the instrument.
 */
public final class SeriesTable {
    static {
        Ready.load(Incubator.class, Faults.class, Scopes.class);
    }

    private final Function<Attributes, Object> binding;
    private final AttributeTable attributes;

    /** The series by row. They are immutable, so a thread that sees one also sees its content. */
    private final @Nullable Object @Nullable [] rows;

    /** The only one of a table with one row, which is found sooner than in an array. */
    private @Nullable Object only;

    /** The series that have occurred, if there are too many rows for an array. */
    private final MetRows<Object> met = new MetRows<>(Conventions.MOST_SERIES);

    /**
     * Takes the place of a series that has no number, or for which there is no memory. It is made at once, so it is not
     * bound: it would count among the series that the SDK limits.
     */
    private final Object substitute;

    /**
     * Makes a table.
     *
     * @param binding makes the series with the given attributes
     */
    SeriesTable(Function<Attributes, Object> binding, Dimension... dimensions) {
        this.binding = binding;
        attributes = new AttributeTable(dimensions);
        rows = attributes.size() <= Conventions.MOST_SERIES ? new @Nullable Object[(int) attributes.size()] : null;
        substitute = Incubator.unbound(attributes.overflows() ? attributes.get(0) : Attributes.empty());
    }

    private static Function<Attributes, Object> binding(Object instrument) {
        return attributes -> Incubator.bind(instrument, attributes);
    }

    /** Makes the table of a counter. */
    public static SeriesTable of(LongCounter counter, Dimension... dimensions) {
        return new SeriesTable(binding(counter), dimensions);
    }

    /** Makes the table of a counter. */
    public static SeriesTable of(DoubleCounter counter, Dimension... dimensions) {
        return new SeriesTable(binding(counter), dimensions);
    }

    /** Makes the table of an up-down counter. */
    public static SeriesTable of(LongUpDownCounter counter, Dimension... dimensions) {
        return new SeriesTable(binding(counter), dimensions);
    }

    /** Makes the table of an up-down counter. */
    public static SeriesTable of(DoubleUpDownCounter counter, Dimension... dimensions) {
        return new SeriesTable(binding(counter), dimensions);
    }

    /** Makes the table of a histogram. */
    public static SeriesTable of(LongHistogram histogram, Dimension... dimensions) {
        return new SeriesTable(binding(histogram), dimensions);
    }

    /** Makes the table of a histogram. */
    public static SeriesTable of(DoubleHistogram histogram, Dimension... dimensions) {
        return new SeriesTable(binding(histogram), dimensions);
    }

    /** Makes the table of a gauge. */
    public static SeriesTable of(LongGauge gauge, Dimension... dimensions) {
        return new SeriesTable(binding(gauge), dimensions);
    }

    /** Makes the table of a gauge. */
    public static SeriesTable of(DoubleGauge gauge, Dimension... dimensions) {
        return new SeriesTable(binding(gauge), dimensions);
    }

    /** The series of a table with one row. */
    Object only() {
        Object kept = only;
        if (kept == null) {
            kept = get(0);
            only = kept;
        }
        return kept;
    }

    /** The series of a row. */
    Object get(long row) {
        if (rows == null) {
            return attributes.overflows() ? substitute : met(row);
        }
        Object kept = rows[(int) row];
        if (kept == null) {
            kept = binding.apply(attributes.get(row));
            rows[(int) row] = kept;
        }
        return kept;
    }

    /**
     * Not bound, because the SDK never drops a bound series, and there may be more series in such a table than it keeps.
     * With deltas, the series of an interval would then be lost to those of earlier intervals.
     */
    private Object met(long row) {
        Object kept = met.get(row);
        if (kept == null) {
            kept = Incubator.unbound(attributes.get(row));
            met.put(row, kept);
        }
        return kept;
    }

    Object substitute() {
        return substitute;
    }
}
