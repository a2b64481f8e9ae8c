package io.telewright.support.metric;

import io.telewright.Registration;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A callback that is registered with an observable instrument until it is closed.
 *
 * @param <M> the measurement the callback records to
 */
final class Observation<M> implements Registration, Consumer<M> {
    private final String place;
    private final Consumer<M> callback;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable AutoCloseable instrument;

    Observation(String place, Consumer<M> callback, Runnable release) {
        this.place = place;
        this.callback = callback;
        this.release = release;
    }

    /** Builds the instrument with this as its callback; an instrument that cannot be built is not observed. */
    void start(Function<Consumer<M>, ? extends AutoCloseable> instrumentBuilder) {
        try {
            instrument = instrumentBuilder.apply(this);
        } catch (Throwable thrown) {
            Faults.report(Place.REGISTRATION_OF_A_CALLBACK_FOR, place, thrown);
            close();
        }
    }

    @Override
    public void accept(M measurement) {
        if (closed.get()) {
            return;
        }
        try {
            callback.accept(measurement);
        } catch (Throwable thrown) {
            Faults.report(Place.CALLBACK_OF, place, thrown);
        }
    }

    @Override
    public void close() {
        try {
            if (closed.compareAndSet(false, true)) {
                end();
            }
        } catch (Throwable thrown) {
            Faults.report(Place.END_OF_A_CALLBACK_OF, place, thrown);
        }
    }

    private void end() throws Exception {
        AutoCloseable built = instrument;
        try {
            if (built != null) {
                built.close();
            }
        } finally {
            release.run();
        }
    }
}
