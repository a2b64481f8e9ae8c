/** Declarations of every kind, compiled in a named module. */
module io.telewright.test {
    requires transitive io.telewright;
    requires transitive java.net.http;
    requires transitive java.sql;
    requires transitive jdk.httpserver;
    requires static com.google.common;
    requires static io.reactivex.rxjava3;
    requires static io.smallrye.mutiny;
    requires static jakarta.messaging;
    requires static kafka.clients;
    requires static org.reactivestreams;
    requires static reactor.core;

    exports io.telewright.test.declared;
    exports io.telewright.test.declared.context;
    exports io.telewright.test.declared.corners;
    exports io.telewright.test.declared.endings;
    exports io.telewright.test.declared.golden;
    exports io.telewright.test.declared.outcome;
    exports io.telewright.test.declared.processes;
    exports io.telewright.test.declared.service;
    exports io.telewright.test.declared.threads;
    exports io.telewright.test.declared.names;
    exports io.telewright.test.declared.values;
}
