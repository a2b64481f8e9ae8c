package io.telewright.test.declared.values;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.sql.SQLException;

/** What an exception says. */
@Telemetry
@Attribute(value = "db.system.name", constant = "h2database")
public interface Queries {
    /** Duration of database client operations. */
    @Traced(value = "query", kind = SpanKind.CLIENT)
    @Metric(value = "db.client.operation.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "db.response.status_code", thrown = SQLException.class, path = "SQLState", maxValues = 50)
    <T> T querying(Query<T> body) throws SQLException;

    /** Runs a statement. */
    interface Query<T> {
        T run() throws SQLException;
    }
}
