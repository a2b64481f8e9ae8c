package io.telewright.example.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.semconv.DbAttributes;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.ServerAttributes;
import io.opentelemetry.semconv.incubating.DbIncubatingAttributes.DbSystemNameIncubatingValues;
import io.opentelemetry.semconv.incubating.DbIncubatingMetrics;
import io.telewright.example.conventions.DatabaseCall.Operation;
import io.telewright.example.conventions.DatabaseCall.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sections of {@code docs/semantic-conventions.md} about databases. */
class DatabaseSnippetsTest {
    private static final String SQL = "SELECT id FROM orders WHERE customer = ?";

    private final Emitted emitted = new Emitted();
    private final OpenTelemetry openTelemetry = emitted.openTelemetry();

    private static Connection shop() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE orders (id VARCHAR PRIMARY KEY, customer VARCHAR)");
            statement.execute("INSERT INTO orders VALUES ('ORD-1', 'CUS-1')");
        }
        return connection;
    }

    private static List<String> query(Connection shop) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = shop.prepareStatement(SQL)) {
            statement.setString(1, "CUS-1");
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static int insert(Connection shop) throws SQLException {
        try (Statement statement = shop.createStatement()) {
            return statement.executeUpdate("INSERT INTO orders VALUES ('ORD-1', 'CUS-2')");
        }
    }

    private Attributes duration() {
        return emitted.duration(
                        DbIncubatingMetrics.DB_CLIENT_OPERATION_DURATION_NAME,
                        DbIncubatingMetrics.DB_CLIENT_OPERATION_DURATION_DESCRIPTION,
                        0.001,
                        0.005,
                        0.01,
                        0.05,
                        0.1,
                        0.5,
                        1.0,
                        5.0,
                        10.0)
                .getAttributes();
    }

    @Test
    void databaseClient() throws SQLException {
        try (Connection shop = shop()) {
            DatabaseTelemetry database = new OtelDatabaseTelemetry(openTelemetry);
            DatabaseCall call = new DatabaseCall("shop", Operation.SELECT, Table.ORDERS, "localhost", SQL);
            List<String> orders = database.calling(call, () -> query(shop));

            assertThat(orders).containsExactly("ORD-1");
        }
        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo("SELECT orders");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(emitted.attributes())
                .isEqualTo(duration().toBuilder()
                        .put(DbAttributes.DB_QUERY_TEXT, SQL)
                        .build());
        assertThat(duration())
                .isEqualTo(Attributes.builder()
                        .put(DbAttributes.DB_SYSTEM_NAME, DbSystemNameIncubatingValues.H2DATABASE)
                        .put(DbAttributes.DB_NAMESPACE, "shop")
                        .put(DbAttributes.DB_OPERATION_NAME, "SELECT")
                        .put(DbAttributes.DB_COLLECTION_NAME, "orders")
                        .put(ServerAttributes.SERVER_ADDRESS, "localhost")
                        .build());
        assertThat(emitted.seenBySamplers())
                .isEqualTo(emitted.attributes().asMap().keySet());
    }

    @Test
    void aStatementThatIsRefusedHasTheCodeOfTheDatabase() throws SQLException {
        DatabaseTelemetry database = new OtelDatabaseTelemetry(openTelemetry);
        DatabaseCall call = new DatabaseCall("shop", Operation.INSERT, Table.ORDERS, "localhost", "INSERT …");
        try (Connection shop = shop()) {
            assertThatThrownBy(() -> database.calling(call, () -> insert(shop)))
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        }

        SpanData span = emitted.span();
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(span.getStatus().getDescription()).contains("primary key violation");
        for (Attributes attributes : List.of(emitted.attributes(), duration())) {
            assertThat(attributes.get(DbAttributes.DB_RESPONSE_STATUS_CODE)).isEqualTo("23505");
            assertThat(attributes.get(ErrorAttributes.ERROR_TYPE)).isEqualTo("23505");
        }
    }
}
