package io.telewright.support;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.conventions.Conventions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules for attributes of one parameter whose keys are known only at run time: the prefix of the keys, which
 * attributes are taken, and how many. None of the static methods throws.
 */
public final class DynamicAttributes {
    private static final int MOST = 64;

    private final String prefix;
    private final Set<String> declared;
    private final DroppedAttributes dropped;

    private DynamicAttributes(String prefix, Set<String> declared, DroppedAttributes dropped) {
        this.prefix = prefix;
        this.declared = declared;
        this.dropped = dropped;
    }

    /**
     * Makes the rules.
     *
     * @param method the interface and the method that have the parameter, for reports
     * @param prefix what is put before the keys and a dot, or an empty string
     * @param declared the keys that the method declares, which are not taken
     */
    public static DynamicAttributes under(String method, String prefix, String... declared) {
        String before = prefix.isEmpty() ? "" : prefix + ".";
        return new DynamicAttributes(before, Set.of(declared), new DroppedAttributes(method, before));
    }

    /** The attributes that are taken, or {@code null} if there are none. */
    public static @Nullable Attributes of(DynamicAttributes rules, @Nullable Attributes given) {
        try {
            return given == null || given.isEmpty() || rules.takes(given) ? given : rules.taken(given);
        } catch (Throwable thrown) {
            rules.dropped.unreadable(thrown);
            return null;
        }
    }

    /** The entries of the map as attributes, or {@code null} if there are none. */
    public static @Nullable Attributes of(DynamicAttributes rules, @Nullable Map<String, ?> given) {
        try {
            return given == null || given.isEmpty() ? null : rules.taken(given);
        } catch (Throwable thrown) {
            rules.dropped.unreadable(thrown);
            return null;
        }
    }

    /** Whether all are taken as they are. */
    private boolean takes(Attributes given) {
        return prefix.isEmpty()
                && given.size() <= MOST
                && given.asMap().keySet().stream().noneMatch(key -> isReserved(key.getKey()));
    }

    private Attributes taken(Attributes given) {
        Taken taken = new Taken();
        given.forEach((key, value) -> taken.put(key.getKey(), renamed(key), value));
        return taken.builder.build();
    }

    private Attributes taken(Map<String, ?> given) {
        Taken taken = new Taken();
        for (Map.Entry<?, ?> entry : given.entrySet()) { // a raw map may have keys of any type
            if (entry.getKey() instanceof String key && !key.isEmpty()) {
                taken.put(key, entry.getValue());
            } else {
                dropped.withoutText(entry.getKey());
            }
        }
        return taken.builder.build();
    }

    private AttributeKey<?> renamed(AttributeKey<?> key) {
        String name = prefix + key.getKey();
        return switch (key.getType()) {
            case STRING -> AttributeKey.stringKey(name);
            case BOOLEAN -> AttributeKey.booleanKey(name);
            case LONG -> AttributeKey.longKey(name);
            case DOUBLE -> AttributeKey.doubleKey(name);
            case STRING_ARRAY -> AttributeKey.stringArrayKey(name);
            case BOOLEAN_ARRAY -> AttributeKey.booleanArrayKey(name);
            case LONG_ARRAY -> AttributeKey.longArrayKey(name);
            case DOUBLE_ARRAY -> AttributeKey.doubleArrayKey(name);
            default -> Keys.value(name);
        };
    }

    private boolean isReserved(String name) {
        return declared.contains(name)
                || name.equals(Conventions.ERROR_TYPE)
                || name.startsWith("exception.")
                || name.startsWith("otel.");
    }

    /** The attributes that have been taken from one parameter. */
    private final class Taken {
        private final AttributesBuilder builder = Attributes.builder();
        private int count;

        /** Takes an entry of a map, whose value may run code of the user. */
        void put(String key, @Nullable Object value) {
            if (value == null) {
                return;
            }
            try {
                String name = prefix + key;
                if (value instanceof Boolean) {
                    put(key, AttributeKey.booleanKey(name), value);
                } else if (value instanceof Long
                        || value instanceof Integer
                        || value instanceof Short
                        || value instanceof Byte) {
                    put(key, AttributeKey.longKey(name), ((Number) value).longValue());
                } else if (value instanceof Double || value instanceof Float) {
                    put(key, AttributeKey.doubleKey(name), ((Number) value).doubleValue());
                } else if (value instanceof Duration duration) {
                    put(key, AttributeKey.doubleKey(name), Values.seconds(duration));
                } else {
                    put(key, AttributeKey.stringKey(name), text(value));
                }
            } catch (Throwable thrown) {
                dropped.unreadable(key, thrown);
            }
        }

        private @Nullable String text(Object value) {
            if (value instanceof Instant instant) {
                return Values.iso(instant);
            }
            return value instanceof Enum<?> constant ? constant.name() : value.toString();
        }

        @SuppressWarnings("unchecked") // the type of the value is that of the key
        void put(String given, AttributeKey<?> key, @Nullable Object value) {
            if (isReserved(key.getKey())) {
                dropped.reserved(key.getKey());
            } else if (count == MOST) {
                dropped.past(MOST, given);
            } else if (value != null) {
                builder.put((AttributeKey<Object>) key, value);
                count++;
            }
        }
    }
}
