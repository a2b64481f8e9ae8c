package io.telewright.support.metric;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.conventions.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * The combinations of some bounded attributes, each of which is built when it first occurs. A row is the number of a
 * combination: its digits are the slots of the dimensions, and the last digit varies fastest. Up to 2,000 combinations
 * are kept. Those that occur after them are built each time.
 */
public final class AttributeTable {
    private static final Attributes OVERFLOW = Attributes.of(AttributeKey.booleanKey("otel.metric.overflow"), true);

    private final Dimension[] dimensions;
    private final boolean overflow;

    /** Attributes are immutable, so a thread that sees them also sees their content. */
    private final @Nullable Attributes @Nullable [] rows;

    /** The combinations that have occurred, if there are too many rows for an array. */
    private final MetRows<Attributes> met = new MetRows<>(Conventions.MOST_SERIES);

    /** Makes an empty table. */
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
     * The attributes of a row. If there are more combinations than a {@code long} can number, all of them are the SDK's
     * overflow series.
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
