package io.telewright.example.conventions;

import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The headers of a request of a servlet container. */
public record ServletHeaders() implements TextMapGetter<ServletExchange> {
    @SuppressWarnings("deprecation") // the interface still asks for it
    @Override
    public Iterable<String> keys(ServletExchange exchange) {
        return Collections.list(exchange.request().getHeaderNames());
    }

    @Override
    public @Nullable String get(@Nullable ServletExchange exchange, String key) {
        return exchange == null ? null : exchange.request().getHeader(key);
    }

    @Override
    public Iterator<String> getAll(@Nullable ServletExchange exchange, String key) {
        return exchange == null
                ? Collections.emptyIterator()
                : exchange.request().getHeaders(key).asIterator();
    }
}
