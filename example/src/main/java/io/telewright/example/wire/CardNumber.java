package io.telewright.example.wire;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers that cards have. */
public final class CardNumber {
    private static final Pattern NUMBER = Pattern.compile("[45][0-9]{15}");

    private CardNumber() {}

    public static boolean isValid(@Nullable String number) {
        return number != null && NUMBER.matcher(number).matches();
    }
}
