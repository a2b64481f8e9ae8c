package io.telewright.example.orders;

import io.telewright.example.conventions.ServletExchange;
import io.telewright.example.conventions.ServletTelemetry;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Stands before everything that the server does for a request. */
final class TelemetryFilter implements Filter {
    private final ServletTelemetry telemetry;

    @Inject
    TelemetryFilter(ServletTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
        ServletExchange exchange = new ServletExchange((HttpServletRequest) request);
        telemetry.serving(exchange, exchange.served(), () -> {
            try {
                chain.doFilter(request, response);
            } catch (ServletException failure) {
                throw new IllegalStateException(failure);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return ((HttpServletResponse) response).getStatus();
        });
    }
}
