package io.telewright.test.declared;

import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** The declaration that the README shows. */
@Telemetry
interface PaymentTelemetry {
    /** Time to charge a card. */
    @Traced(value = "charge card", kind = SpanKind.CLIENT)
    @Metric(value = "card.charge.duration", kind = Metric.Kind.HISTOGRAM)
    @Event(value = "card.declined", severity = Severity.WARN, when = Event.When.FAILURE)
    <T, E extends Exception> T charging(@Attribute("card.brand") Brand brand, Charge<T, E> body) throws E;

    /** Cards that were charged. */
    @Metric(value = "card.charged", unit = "{card}")
    void charged(@Attribute("card.brand") Brand brand, @Attribute("card.is_corporate") boolean corporate);

    /** The brands of cards. */
    enum Brand {
        BLUE,
        GREEN
    }

    /** What is done to a card. */
    interface Charge<T, E extends Exception> {
        T run() throws E;
    }
}
