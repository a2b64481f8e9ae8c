package io.telewright.example.telemetry;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.example.order.RejectReason;
import java.util.function.LongSupplier;

/** The telemetry of an import: the whole of it, its batches, and the orders that are turned away. */
@Telemetry
@InstrumentationScope(prefix = "order")
public interface ImportTelemetry {
    /** A span around the whole import, the root of a trace; the work's result and exception are the caller's. */
    @Traced(value = "import orders", parent = Traced.Parent.ROOT)
    <T, E extends Exception> T importing(@Attribute("order.file.name") String file, Work<T, E> work) throws E;

    /** A span around one batch. */
    @Traced("import batch")
    <T, E extends Exception> T batch(
            @Attribute("order.batch.number") int number, @Attribute("order.batch.size") int size, Work<T, E> work)
            throws E;

    /** Says on the batch's span, once it is known, how many of its orders were turned away. */
    @CurrentSpan
    void batchDone(@Attribute("order.batch.rejected") int rejected);

    /** Orders read from the file. */
    @Metric(unit = "{order}")
    void read(int count);

    /** Orders turned away. A metric takes only the reason, which is bounded; the event takes the line as well. */
    @Metric(unit = "{order}")
    @Event(severity = Severity.WARN, body = "Line {order.line.number} rejected: {order.reject.reason}")
    void rejected(
            @Attribute("order.line.number") int line,
            @Attribute("order.reject.reason") RejectReason reason,
            Throwable cause);

    /** The line of the file that the import has reached, asked for at each export until the registration is closed. */
    @Metric(value = "order.file.position", kind = Metric.Kind.GAUGE, unit = "{line}")
    Registration position(LongSupplier line);
}
