package io.telewright.example.conventions;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.ErrorType;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Calls of a database (<a href="https://opentelemetry.io/docs/specs/semconv/db/database-spans/">Database client
 * spans</a>, stable).
 */
@Telemetry
@InstrumentationScope(schemaUrl = "https://opentelemetry.io/schemas/1.44.0")
@Attribute(value = "db.system.name", constant = "h2database", sampling = true)
public interface DatabaseTelemetry {
    /** Duration of database client operations. */
    @Traced(value = "{db.operation.name} {db.collection.name}", kind = SpanKind.CLIENT)
    @Metric(
            value = "db.client.operation.duration",
            kind = Metric.Kind.HISTOGRAM,
            buckets = {0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10})
    @Attribute(value = "db.response.status_code", thrown = SQLException.class, path = "SQLState", maxValues = 16)
    <T> T calling(DatabaseCall call, Work<T, SQLException> body) throws SQLException;

    /** The error is the code of the database, if it gives one. */
    @ErrorType
    static @Nullable String of(SQLException refused) {
        return refused.getSQLState();
    }
}
