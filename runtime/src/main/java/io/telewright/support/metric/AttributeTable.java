package io.telewright.support.metric;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;

/**
 * The combinations of some bounded attributes. A row is the number of a combination: its digits are the slots of the
 * dimensions, and the last digit varies fastest.
 */
public final class AttributeTable {
    private static final Attributes OVERFLOW = Attributes.of(AttributeKey.booleanKey("otel.metric.overflow"), true);

    private final Dimension[] dimensions;
    private final long size;

    /** Makes the table of the dimensions. */
    public AttributeTable(Dimension... dimensions) {
        this.dimensions = dimensions.clone();
        long count = 1;
        for (Dimension dimension : dimensions) {
            count = count > Long.MAX_VALUE / dimension.size() ? Long.MAX_VALUE : count * dimension.size();
        }
        size = count;
    }

    /** How many rows there are. */
    long size() {
        return size;
    }

    /** Whether there are more combinations than a {@code long} can number: all of them are the SDK's overflow series. */
    boolean overflows() {
        return size == Long.MAX_VALUE;
    }

    /** Builds the attributes of a row. */
    public Attributes get(long row) {
        if (overflows()) {
            return OVERFLOW;
        }
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
