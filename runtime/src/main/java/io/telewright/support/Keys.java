package io.telewright.support;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Value;
import io.telewright.internal.Api;
import org.jspecify.annotations.Nullable;

/** Keys of attributes whose values are of OpenTelemetry's type {@code Value}, which older APIs do not have. */
public final class Keys {
    private Keys() {}

    /** The key of such an attribute; the key of a text if the API has no such keys. */
    @SuppressWarnings("unchecked") // only the result of text() is set under it
    public static AttributeKey<Value<?>> value(String name) {
        return (AttributeKey<Value<?>>) (Api.HAS_VALUES ? AttributeKey.valueKey(name) : AttributeKey.stringKey(name));
    }

    /** Such a key for the result of {@link #settable}. */
    @SuppressWarnings("unchecked") // the two fit together
    public static AttributeKey<Object> settable(AttributeKey<Value<?>> key) {
        return (AttributeKey<Object>) (AttributeKey<?>) key;
    }

    /** The object that is set under such a key: the value, or its text if the API has no such keys. */
    public static @Nullable Object settable(@Nullable Value<?> value) {
        try {
            return value == null || Api.HAS_VALUES ? value : value.asString();
        } catch (Throwable thrown) {
            Faults.report(Place.TEXT_OF_A_VALUE, thrown);
            return null;
        }
    }
}
