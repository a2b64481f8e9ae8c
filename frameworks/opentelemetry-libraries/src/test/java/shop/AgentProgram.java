package shop;

import java.net.http.HttpClient;
import org.h2.jdbcx.JdbcDataSource;

/** The same program with the agent: nothing is wrapped, and nothing is installed. */
final class AgentProgram {
    private AgentProgram() {}

    public static void main(String[] arguments) throws Exception {
        JdbcDataSource pool = new JdbcDataSource();
        pool.setURL("jdbc:h2:mem:stock");
        try (Supplier supplier = new Supplier()) {
            new Stock(new OtelStockTelemetry(), pool, HttpClient.newHttpClient(), supplier.uri()).restock("tea");
        }
    }
}
