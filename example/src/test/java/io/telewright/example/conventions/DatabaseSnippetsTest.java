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
import io.opentelemetry.semconv.incubating.DbIncubatingMetrics;
import io.telewright.example.conventions.DatabaseCall.Operation;
import io.telewright.example.conventions.DatabaseCall.Product;
import io.telewright.example.conventions.DatabaseCall.Table;
import io.telewright.example.telemetry.Work;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sections of {@code docs/semantic-conventions.md} about databases. */
class DatabaseSnippetsTest {
    private static final String SQL = "SELECT id, total FROM orders WHERE customer = ?";

    private final Emitted emitted = new Emitted();
    private final OpenTelemetry openTelemetry = emitted.openTelemetry();
    private final DatabaseTelemetry database = new OtelDatabaseTelemetry(openTelemetry);

    private static List<String> query(String sql) {
        assertThat(sql).startsWith("SELECT");
        return List.of("ORD-1", "ORD-2");
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
        DatabaseTelemetry database = new OtelDatabaseTelemetry(openTelemetry);
        DatabaseCall call =
                new DatabaseCall(Product.POSTGRESQL, "shop", Operation.SELECT, Table.ORDERS, "db.shop.internal", SQL);
        List<String> orders = database.calling(call, () -> query(SQL));

        assertThat(orders).hasSize(2);
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
                        .put(DbAttributes.DB_SYSTEM_NAME, DbAttributes.DbSystemNameValues.POSTGRESQL)
                        .put(DbAttributes.DB_NAMESPACE, "shop")
                        .put(DbAttributes.DB_OPERATION_NAME, "SELECT")
                        .put(DbAttributes.DB_COLLECTION_NAME, "orders")
                        .put(ServerAttributes.SERVER_ADDRESS, "db.shop.internal")
                        .build());
        assertThat(emitted.seenBySamplers())
                .isEqualTo(emitted.attributes().asMap().keySet());
    }

    @Test
    void theCodeOfTheDatabase() {
        DatabaseCall call =
                new DatabaseCall(Product.POSTGRESQL, "shop", Operation.INSERT, Table.CUSTOMERS, "db", "INSERT …");

        Work<Integer, SQLException> insert = () -> {
            throw new SQLException("duplicate key", "23505");
        };

        assertThatThrownBy(() -> database.calling(call, insert))
                .isInstanceOf(SQLException.class)
                .hasMessage("duplicate key");
        SpanData span = emitted.span();
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(span.getAttributes().get(DbAttributes.DB_RESPONSE_STATUS_CODE))
                .isEqualTo("23505");
        assertThat(span.getAttributes().get(ErrorAttributes.ERROR_TYPE)).isEqualTo("java.sql.SQLException");
        assertThat(duration().get(ErrorAttributes.ERROR_TYPE)).isEqualTo("java.sql.SQLException");
        // What the page says of the metric: it has the class of the exception, and not the code.
        assertThat(duration().get(DbAttributes.DB_RESPONSE_STATUS_CODE)).isNull();
    }
}
