package io.telewright.benchmark.call;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JDK dynamic proxy that does what {@link ExpertOrders} does. What it knows of a method is looked up once. */
@SuppressWarnings("try") // a scope is there to be closed
final class TracingProxy implements InvocationHandler {
    private static final List<AttributeKey<?>> KEYS = List.of(
            OrderKeys.ID,
            OrderKeys.CHANNEL,
            OrderKeys.SIZE,
            OrderKeys.EXPRESS,
            OrderKeys.TOTAL,
            OrderKeys.CUSTOMER,
            OrderKeys.COUNTRY,
            OrderKeys.DEPOT);

    private final Orders orders;
    private final Tracer tracer;
    private final Map<Method, String> spanNames = Arrays.stream(Orders.class.getMethods())
            .collect(Collectors.toMap(Function.identity(), method -> "Orders." + method.getName()));

    private TracingProxy(Orders orders, OpenTelemetry openTelemetry) {
        this.orders = orders;
        tracer = openTelemetry.getTracer("proxy");
    }

    static Orders around(Orders orders, OpenTelemetry openTelemetry) {
        return (Orders) Proxy.newProxyInstance(
                Orders.class.getClassLoader(), new Class<?>[] {Orders.class}, new TracingProxy(orders, openTelemetry));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String spanName = spanNames.get(method);
        if (spanName == null || !tracer.isEnabled()) {
            return call(method, arguments);
        }
        Context parent = Context.current();
        Span span = tracer.spanBuilder(spanName).setParent(parent).startSpan();
        if (arguments != null && span.isRecording()) {
            setAttributes(span, arguments);
        }
        boolean open = false;
        try (Scope scope = parent.with(span).makeCurrent()) {
            Object result = call(method, arguments);
            if (result instanceof CompletableFuture<?> future) {
                open = true;
                var unused = future.whenComplete((value, thrown) -> {
                    if (thrown != null) {
                        ExpertOrders.fail(span, thrown);
                    }
                    span.end();
                });
            }
            return result;
        } catch (Throwable thrown) {
            ExpertOrders.fail(span, thrown);
            throw thrown;
        } finally {
            if (!open) {
                span.end();
            }
        }
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(orders, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @SuppressWarnings("unchecked") // the keys are of the parameters' types
    private static void setAttributes(Span span, Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            Object value = arguments[i] instanceof Enum<?> constant ? constant.name() : arguments[i];
            span.setAttribute((AttributeKey<Object>) KEYS.get(i), value);
        }
    }
}
