package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** A span and a metric whose attribute comes from the exception or the result. */
@Telemetry
public interface ThrownTelemetry {
    /** Looks a parcel up. */
    @Traced("look up parcel")
    @Metric(value = "parcel.lookup.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "db.response.status_code", thrown = SQLException.class, path = "SQLState", maxValues = 20)
    @Attribute(value = "db.response.status_code", thrown = Throwable.class, constant = "none")
    String lookingUp(Callable<String> body) throws Exception;
}
