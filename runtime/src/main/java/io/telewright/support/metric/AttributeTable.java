package io.telewright.support.metric;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.conventions.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * The combinations of some bounded attributes, each built when it is first met. A row numbers a combination: the
 * dimensions' slots as digits, the last dimension's varying fastest. Up to 2,000 combinations are kept; those that are
 * met after them are built each time.
 */
public final class AttributeTable {
    private static final Attributes OVERFLOW = Attributes.of(AttributeKey.booleanKey("otel.metric.overflow"), true);

    private final Dimension[] dimensions;
    private final boolean overflow;

    /** Attributes are immutable, so that a thread that sees some sees what is in them. */
    private final @Nullable Attributes @Nullable [] rows;

    /** Those that were met, where there are too many rows for an array. */
    private final MetRows<Attributes> met = new MetRows<>(Conventions.MOST_SERIES);

    /** Makes a table that has met no row yet. */
    public AttributeTable(Dimension... dimensions) {
        this.dimensions = dimensions.clone();
        long count = 1;
        for (Dimension dimension : dimensions) {
            count = count > Long.MAX_VALUE / dimension.size() ? Long.MAX_VALUE : count * dimension.size();
        }
        this.overflow = count == Long.MAX_VALUE;
        this.rows = count <= Conventions.MOST_SERIES ? new @Nullable Attributes[(int) count] : null;
    }

    /**
     * The attributes of a row. Where the combinations are more than a {@code long} can number they are not told apart:
     * all are the SDK's overflow series.
     */
    public Attributes get(long row) {
        if (rows == null) {
            return overflow ? OVERFLOW : met(row);
        }
        Attributes kept = rows[(int) row];
        if (kept == null) {
            kept = build(row);
            rows[(int) row] = kept;
        }
        return kept;
    }

    private Attributes met(long row) {
        Attributes kept = met.get(row);
        if (kept == null) {
            kept = build(row);
            met.put(row, kept);
        }
        return kept;
    }

    private Attributes build(long row) {
        AttributesBuilder builder = Attributes.builder();
        long rest = row;
        for (int i = dimensions.length - 1; i >= 0; i--) {
            Dimension dimension = dimensions[i];
            dimension.put(builder, (int) (rest % dimension.size()));
            rest /= dimension.size();
        }
        return builder.build();
    }
}
