package io.telewright.example.conventions;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.example.telemetry.Work;
import java.sql.SQLException;

/**
 * Calls of a database (<a href="https://opentelemetry.io/docs/specs/semconv/db/database-spans/">Database client
 * spans</a>, stable).
 */
@Telemetry
@InstrumentationScope(schemaUrl = "https://opentelemetry.io/schemas/1.44.0")
public interface DatabaseTelemetry {
    /** Duration of database client operations. */
    @Traced(value = "{db.operation.name} {db.collection.name}", kind = SpanKind.CLIENT)
    @Metric(
            value = "db.client.operation.duration",
            kind = Metric.Kind.HISTOGRAM,
            buckets = {0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10})
    <T> T executing(DatabaseCall call, Work<T, SQLException> body) throws SQLException;

    /** Sets the code of a failure, which comes from the database, on the current span. */
    @CurrentSpan
    void refused(@Attribute("db.response.status_code") String sqlState);

    /** Runs a statement. If it fails, its span has the code of the database. */
    default <T> T calling(DatabaseCall call, Work<T, SQLException> body) throws SQLException {
        return executing(call, () -> {
            try {
                return body.run();
            } catch (SQLException refused) {
                refused(refused.getSQLState());
                throw refused;
            }
        });
    }
}
