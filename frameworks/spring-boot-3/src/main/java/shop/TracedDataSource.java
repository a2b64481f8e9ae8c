package shop;

import io.telewright.Traced;
import javax.sql.DataSource;

/** Wraps the data source that Spring Boot configures. */
@Traced
public interface TracedDataSource extends DataSource {}
