package io.telewright.test.between;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * A call of a generated method. There is one for each kind of method.
 *
 * @param name says which
 * @param isFrugal whether nothing but generated code and the runtime needs memory in the call
 * @param prepared makes the generated object; what it returns makes the call, and gives the text {@code value} or 7
 */
record Call(String name, boolean isFrugal, Prepared prepared) {
    static final String VALUE = "value";

    /** Makes the object on which the call is made, around code that runs in the call. */
    interface Prepared {
        Callable<Object> on(OpenTelemetry openTelemetry, Runnable body);
    }

    /** A context with a span of the OpenTelemetry. */
    static Context inSpan(OpenTelemetry openTelemetry) {
        return Context.root()
                .with(openTelemetry.getTracer("around").spanBuilder("around").startSpan());
    }

    @Override
    public String toString() {
        return name;
    }

    static List<Call> all() {
        return Stream.of(
                        OperationCalls.all(),
                        SignalCalls.all(),
                        ServiceCalls.all(),
                        ContextCalls.all(),
                        PublisherCalls.all())
                .flatMap(List::stream)
                .toList();
    }
}
