package io.telewright.example.orders;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The orders in the database. The spans of its statements come from OpenTelemetry's library around the data source. */
final class OrderBook {
    /** Makes the table if it is not there. */
    static final String SCHEMA =
            "CREATE TABLE IF NOT EXISTS orders (id VARCHAR PRIMARY KEY, item VARCHAR, quantity INT, outcome VARCHAR)";

    private final DataSource database;

    @Inject
    OrderBook(DataSource database) {
        this.database = database;
    }

    /** Adds an order, of which nothing has become yet. */
    void add(Order order) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO orders (id, item, quantity) VALUES (?, ?, ?)")) {
            insert.setString(1, order.id());
            insert.setString(2, order.item().name());
            insert.setInt(3, order.quantity());
            insert.executeUpdate();
        }
    }

    /** Notes what has become of an order. */
    void settle(Order order, Outcome outcome) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE orders SET outcome = ? WHERE id = ?")) {
            update.setString(1, outcome.name());
            update.setString(2, order.id());
            update.executeUpdate();
        }
    }
}
