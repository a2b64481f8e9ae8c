package io.telewright.example.conventions;

import io.telewright.Attribute;
import java.util.Locale;

/**
 * A statement on one table.
 *
 * @param text the statement with placeholders for its parameters, whose values are nobody's business
 */
public record DatabaseCall(
        @Attribute(value = "db.namespace", sampling = true, maxValues = 2)
        String database,

        @Attribute(value = "db.operation.name", sampling = true)
        Operation operation,

        @Attribute(value = "db.collection.name", sampling = true)
        Table table,

        @Attribute(value = "server.address", sampling = true, maxValues = 2)
        String host,

        @Attribute(value = "db.query.text", sampling = true) String text) {

    /** What its statements do. */
    public enum Operation {
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }

    /** Its tables. */
    public enum Table {
        ORDERS,
        CUSTOMERS;

        @Attribute
        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
