package io.telewright.benchmark.call;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.aop.ObservedAspect;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.OpenTelemetry;
import org.springframework.aop.aspectj.annotation.AnnotationAwareAspectJAutoProxyCreator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The service as a bean of Spring, behind the proxy that its aspects need. */
final class SpringAspects {
    /** Where the configuration of the aspect is: found by name, since compiling against it needs Spring Boot. */
    private static final String STARTER =
            "io.opentelemetry.instrumentation.spring.autoconfigure.internal.instrumentation.annotations";

    private SpringAspects() {}

    /** OpenTelemetry's aspect, as its starter for Spring Boot configures it: none where the SDK is disabled. */
    static Orders withSpan(Orders orders, OpenTelemetry openTelemetry) {
        if (openTelemetry == OpenTelemetry.noop()) {
            return new AnnotatedOrders(orders);
        }
        var spring = new AnnotationConfigApplicationContext();
        spring.registerBean(OpenTelemetry.class, () -> openTelemetry);
        spring.scan(STARTER);
        return bean(spring, AnnotatedOrders.class, new AnnotatedOrders(orders));
    }

    /**
     * Micrometer's aspect and its bridge to OpenTelemetry, with nothing but tracing to handle what is observed. Where
     * nothing is recorded there is a registry that does nothing, and no aspect, as with Spring Boot's own switch for it.
     */
    static Orders observed(Orders orders, OpenTelemetry openTelemetry) {
        if (openTelemetry == OpenTelemetry.noop()) {
            return new ObservedOrders(orders, ObservationRegistry.NOOP);
        }
        ObservationRegistry observations = observations(openTelemetry);
        var spring = new AnnotationConfigApplicationContext();
        spring.registerBean(ObservedAspect.class, () -> new ObservedAspect(observations));
        return bean(spring, ObservedOrders.class, new ObservedOrders(orders, observations));
    }

    private static ObservationRegistry observations(OpenTelemetry openTelemetry) {
        var tracer = new OtelTracer(openTelemetry.getTracer("micrometer"), new OtelCurrentTraceContext(), event -> {});
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultTracingObservationHandler(tracer));
        return observations;
    }

    /** Proxies are subclasses, as in Spring Boot. */
    private static <T extends Orders> Orders bean(AnnotationConfigApplicationContext spring, Class<T> type, T bean) {
        spring.registerBean(type, () -> bean);
        spring.registerBean(AnnotationAwareAspectJAutoProxyCreator.class, () -> {
            var creator = new AnnotationAwareAspectJAutoProxyCreator();
            creator.setProxyTargetClass(true);
            return creator;
        });
        spring.refresh();
        return spring.getBean(Orders.class);
    }
}
