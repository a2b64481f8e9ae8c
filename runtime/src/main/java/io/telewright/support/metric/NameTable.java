package io.telewright.support.metric;

import io.telewright.internal.conventions.Conventions;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of the spans of one operation, each put together when it first occurs. A row numbers the values in a name,
 * as in an {@link AttributeTable}: the first hole's slot is the first digit.
 */
public final class NameTable {
    private final List<NamePart> parts;
    private final List<Dimension> dimensions;
    private final MetRows<String> names;

    /** Whether there are more names than a {@code long} can number. */
    private final boolean overflow;

    /** Made at once, because it takes the place of a name for which there is no memory. */
    private final String withoutValues;

    /** Makes a table that keeps the first 2,000 names. */
    public NameTable(NamePart... parts) {
        this.parts = List.of(parts);
        dimensions = this.parts.stream().flatMap(NamePart::dimensions).toList();
        long count = 1;
        for (Dimension dimension : dimensions) {
            count = count > Long.MAX_VALUE / dimension.size() ? Long.MAX_VALUE : count * dimension.size();
        }
        overflow = count == Long.MAX_VALUE;
        names = new MetRows<>(Conventions.MOST_SERIES);
        withoutValues = name(0);
    }

    /** The name of a row. If there are too many names to number, all of them are the name without values. */
    String get(long row) {
        if (overflow) {
            return withoutValues;
        }
        String name = names.get(row);
        if (name == null) {
            name = name(row);
            names.put(row, name);
        }
        return name;
    }

    String withoutValues() {
        return withoutValues;
    }

    private String name(long row) {
        @Nullable String[] values = new @Nullable String[dimensions.size()];
        long rest = row;
        for (int i = values.length - 1; i >= 0; i--) {
            Dimension dimension = dimensions.get(i);
            values[i] = dimension.text((int) (rest % dimension.size()));
            rest /= dimension.size();
        }
        String name = NamePart.join(parts, Arrays.asList(values).iterator());
        return name == null ? "" : name;
    }
}
