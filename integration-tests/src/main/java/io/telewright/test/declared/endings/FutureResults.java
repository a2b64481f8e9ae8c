package io.telewright.test.declared.endings;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Traced;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Services that return futures of the JDK's and of their own classes, under all the types that may be declared. */
public interface FutureResults {
    @Traced("load")
    @Metric(value = "load.duration", kind = Metric.Kind.HISTOGRAM, description = "Duration of loads.", unit = "s")
    @Attribute("loaded")
    CompletableFuture<String> load();

    @Traced("own")
    @Attribute("value")
    Own own();

    @Traced("variable")
    <F extends CompletableFuture<String>> F variable(F given);

    @Traced("bounded")
    @Attribute(value = "number", asString = true)
    <T extends Comparable<? super T>, F extends CompletionStage<? extends T>> F bounded(F given);

    @Traced("raw")
    @SuppressWarnings("rawtypes")
    CompletableFuture raw();

    @Traced("sent")
    CompletableFuture<HttpResponse<String>> sent(HttpRequest request);

    /** A future of the service's own class. */
    class Own extends CompletableFuture<String> {
        /** Makes an open one. */
        public Own() {}
    }
}
