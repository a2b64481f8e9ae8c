package io.telewright.support.metric;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.ObservableDoubleMeasurement;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import io.telewright.Registration;
import io.telewright.support.Faults;
import io.telewright.support.Place;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Registers suppliers that are observed. None of the methods throws. A supplier that cannot be registered is not
 * observed.
 */
public final class Observables {
    private Observables() {}

    /** Observes a whole number until the registration is closed. */
    public static Registration register(
            Observable<ObservableLongMeasurement> observable, Attributes attributes, LongSupplier value) {
        try {
            return observable.register(attributes, measurement -> measurement.record(value.getAsLong(), attributes));
        } catch (Throwable thrown) {
            Faults.report(Place.REGISTRATION_OF_A_CALLBACK_FOR, observable, thrown);
            return Observable.NONE;
        }
    }

    /** Observes a number until the registration is closed. */
    public static Registration register(
            Observable<ObservableDoubleMeasurement> observable, Attributes attributes, DoubleSupplier value) {
        try {
            return observable.register(attributes, measurement -> measurement.record(value.getAsDouble(), attributes));
        } catch (Throwable thrown) {
            Faults.report(Place.REGISTRATION_OF_A_CALLBACK_FOR, observable, thrown);
            return Observable.NONE;
        }
    }
}
