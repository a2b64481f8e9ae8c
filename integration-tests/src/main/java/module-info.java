/** Declarations of every kind, compiled in a named module. */
module io.telewright.test {
    requires transitive io.telewright;
    requires transitive jakarta.messaging;
    requires transitive java.net.http;
    requires transitive jdk.httpserver;
    requires transitive kafka.clients;

    exports io.telewright.test.declared;
    exports io.telewright.test.declared.context;
}
