package io.telewright.processor.conventions;

import io.telewright.processor.model.Stability;
import java.util.Optional;

/**
 * Whether a name of the conventions is in use.
 *
 * @param stability how firmly it is defined
 * @param replacement the name that is used instead, if it was replaced
 */
public record Standing(Stability stability, Optional<String> replacement) {
    /** Whether it no longer changes, or only for a strong reason. */
    public boolean isFirm() {
        return stability == Stability.STABLE || stability == Stability.RELEASE_CANDIDATE;
    }

    public boolean isCurrent() {
        return stability != Stability.DEPRECATED;
    }

    /** Reads the short form of the table. */
    static Standing of(String text) {
        return switch (text.charAt(0)) {
            case 's' -> new Standing(Stability.STABLE, Optional.empty());
            case 'r' -> new Standing(Stability.RELEASE_CANDIDATE, Optional.empty());
            case 'd' -> new Standing(Stability.DEVELOPMENT, Optional.empty());
            case '>' -> new Standing(Stability.DEPRECATED, Optional.of(text.substring(1)));
            default -> new Standing(Stability.DEPRECATED, Optional.empty());
        };
    }
}
