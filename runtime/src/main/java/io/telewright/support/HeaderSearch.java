package io.telewright.support;

import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Looks through a map for a header in any case: unlike an iterator, it can be used again. */
final class HeaderSearch implements BiConsumer<Object, Object> {
    private String name = "";
    private boolean found;

    /** Whether there is a header of this name. */
    boolean finds(Map<?, ?> headers, String wanted) {
        name = wanted;
        found = false;
        headers.forEach(this);
        return found;
    }

    @Override
    public void accept(@Nullable Object key, @Nullable Object value) {
        if (key instanceof String other && name.equalsIgnoreCase(other)) {
            found = true;
        }
    }
}
