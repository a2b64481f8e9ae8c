package io.telewright.internal;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.internal.settings.ExceptionOptIn;
import io.telewright.internal.settings.Recording;
import io.telewright.internal.settings.TextLimit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The OpenTelemetry that the process records its telemetry with. There is one at a time, which the first caller
 * establishes.
 */
public final class Installation {
    /** Held while one is established or closed, so that another caller waits for the outcome. */
    private static final Object LOCK = new Object();

    private static volatile @Nullable Installation current;
    private static volatile Recording recording = ExceptionOptIn.orWarn();
    private static volatile TextLimit texts = TextLimit.ofEnvironment();

    private final Source source;

    /** Knows where it was established. */
    private final Throwable call = new Throwable();

    private Installation(Source source) {
        this.source = source;
    }

    /**
     * Establishes a source, unless there is one.
     *
     * @param wanted what generated code records, unless the environment says otherwise
     * @param source asked only if there is none; if it throws, none is established
     * @throws IllegalStateException if there is one, with the place where it was established
     * @throws IllegalArgumentException if the environment has a value that is not allowed
     */
    public static Installation establish(Recording wanted, Supplier<Source> source) {
        synchronized (LOCK) {
            Installation first = current;
            if (first != null) {
                throw new IllegalStateException("Telewright is configured already, by the call at " + first.caller()
                        + ". Configure or install once, or close that one first.");
            }
            Recording settled = ExceptionOptIn.over(wanted);
            Installation established = new Installation(source.get());
            current = established;
            AfterClose.end();
            recording = settled;
            texts = TextLimit.ofEnvironment();
            return established;
        }
    }

    /** The established OpenTelemetry, else the global one if other code has set it, else {@code null}. */
    public static @Nullable OpenTelemetry openTelemetry() {
        Installation established = current;
        return established != null ? established.source.openTelemetry() : GlobalView.foreign();
    }

    /** The settings of what generated code records: those that were established, else those of the environment. */
    public static Recording recording() {
        return recording;
    }

    /**
     * How long the texts may be that generated code makes of exceptions. The environment sets this, and it is read when
     * one is established.
     */
    public static TextLimit texts() {
        return texts;
    }

    /** Withdraws it and closes its source, unless that has been done. */
    public void close() {
        synchronized (LOCK) {
            if (current == this) {
                try {
                    source.close();
                } finally {
                    current = null;
                    recording = ExceptionOptIn.orWarn();
                    if (source.isOurs()) {
                        AfterClose.begin();
                    }
                }
            }
        }
    }

    /** The first frame outside of the call of {@code Telewright.configure} or a similar method, as users see it. */
    private String caller() {
        return Stream.of(call.getStackTrace())
                .filter(frame -> !isOurs(frame.getClassName()))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
    }

    private static boolean isOurs(String className) {
        return className.equals("io.telewright.Telewright") || className.equals(Installation.class.getName());
    }
}
