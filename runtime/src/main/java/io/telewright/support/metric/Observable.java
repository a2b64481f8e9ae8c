package io.telewright.support.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.telewright.Registration;
import io.telewright.support.Faults;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An observable instrument whose callbacks come and go.
 *
 * @param <M> the measurement a callback records to
 */
public final class Observable<M> {
    /** There is nothing to close. */
    static final Registration NONE = () -> {};

    private final String place;
    private final Set<Attributes> observed;
    private final Function<Consumer<M>, ? extends AutoCloseable> instrumentBuilder;

    /**
     * Describes the instrument; it is built at each registration.
     *
     * @param openTelemetry whose instrument it is
     * @param scope the name of its instrumentation scope
     * @param instrument its name
     * @param instrumentBuilder builds it with a callback, such as {@code gaugeBuilder::buildWithCallback}
     */
    public Observable(
            OpenTelemetry openTelemetry,
            String scope,
            String instrument,
            Function<Consumer<M>, ? extends AutoCloseable> instrumentBuilder) {
        this.place = "metric " + instrument + " of scope " + scope;
        this.observed = Shared.of(openTelemetry).observed(scope, instrument);
        this.instrumentBuilder = instrumentBuilder;
    }

    /**
     * Registers a callback that records with these attributes. While one is registered with equal attributes, for the
     * same {@link OpenTelemetry}, scope and instrument, another is refused: it would report a series twice.
     */
    Registration register(Attributes attributes, Consumer<M> callback) {
        if (!observed.add(attributes)) {
            Faults.report(
                    place,
                    "it is observed already with the attributes " + attributes
                            + ". Close the earlier registration first, or give the new one attributes of its own.");
            return NONE;
        }
        Observation<M> observation = new Observation<>(place, callback, () -> observed.remove(attributes));
        observation.start(instrumentBuilder);
        return observation;
    }

    @Override
    public String toString() {
        return place;
    }
}
