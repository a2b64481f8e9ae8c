package shop;

import java.util.concurrent.atomic.AtomicInteger;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.stereotype.Component;

/** Advice on decorated interfaces, and on an implementation that is generated. */
@Aspect
@Component
class Audit {
    final AtomicInteger calls = new AtomicInteger();

    @Before("execution(* shop.Orders.place(..)) || execution(* shop.PaymentTelemetry.*(..))")
    void count() {
        calls.incrementAndGet();
    }
}
