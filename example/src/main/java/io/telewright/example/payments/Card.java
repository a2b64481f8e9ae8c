package io.telewright.example.payments;

import io.telewright.example.wire.CardNumber;
import org.jspecify.annotations.Nullable;

/** A card, whose number is never part of the telemetry. */
public record Card(String number) {
    /** Who issues cards. */
    public enum Brand {
        VISA,
        MASTERCARD
    }

    /** The card with this number, or {@code null} if there is none. */
    public static @Nullable Card of(@Nullable String number) {
        return number != null && CardNumber.isValid(number) ? new Card(number) : null;
    }

    public Brand brand() {
        return number.startsWith("4") ? Brand.VISA : Brand.MASTERCARD;
    }
}
