package io.telewright.test.between;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.test.declared.endings.BytesSubscriptions;
import io.telewright.test.declared.endings.InstrumentedBytesSubscriptions;
import io.telewright.test.declared.service.InstrumentedOrderService;
import io.telewright.test.declared.service.OrderService;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Mono;

/** Calls of methods that a delegate implements. */
final class ServiceCalls {
    private ServiceCalls() {}

    static List<Call> all() {
        OrderService.Customer customer = new OrderService.Customer(new OrderService.Address("Delft"));
        return List.of(
                new Call("every signal around a delegate", true, (otel, body) -> {
                    OrderService orders = new InstrumentedOrderService(new Orders(body), otel);
                    return () -> orders.place("1", OrderService.Channel.WEB, customer)
                            .id();
                }),
                new Call("a span until the delegate's future completes", true, (otel, body) -> {
                    OrderService orders = new InstrumentedOrderService(new Orders(body), otel);
                    return () -> orders.count(OrderService.Channel.WEB).join();
                }),
                new Call("attributes of the caller's span", false, (otel, body) -> {
                    OrderService orders = new InstrumentedOrderService(new Orders(body), otel);
                    Context current = Call.inSpan(otel);
                    return () -> {
                        try (Scope scope = current.makeCurrent()) {
                            orders.ship("1");
                            return scope == null ? "nothing" : Call.VALUE;
                        }
                    };
                }),
                new Call("a span around a delegate", true, (otel, body) -> {
                    OrderService orders = new InstrumentedOrderService(new Orders(body), otel);
                    return () -> {
                        orders.cancel("1");
                        return Call.VALUE;
                    };
                }),
                new Call("a delegate's listenable future", false, (otel, body) -> {
                    InstrumentedBytesSubscriptions topics = new InstrumentedBytesSubscriptions(new Topics(body), otel);
                    return () -> topics.listenable("a").get();
                }),
                new Call("a delegate's Mono", false, (otel, body) -> {
                    InstrumentedBytesSubscriptions topics = new InstrumentedBytesSubscriptions(new Topics(body), otel);
                    return () -> topics.mono("a").block();
                }));
    }

    private record Orders(Runnable body, Receipt receipt, CompletableFuture<Integer> counted) implements OrderService {
        Orders(Runnable body) {
            this(body, new Receipt(Call.VALUE), CompletableFuture.completedFuture(7));
        }

        @Override
        public Receipt place(String order, Channel channel, Customer customer) {
            body.run();
            return receipt;
        }

        @Override
        public CompletableFuture<Integer> count(Channel channel) {
            body.run();
            return counted;
        }

        @Override
        public void ship(String parcel) {
            body.run();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void cancel(String order) {
            body.run();
        }
    }

    private record Topics(Runnable body, SettableFuture<String> done) implements BytesSubscriptions {
        Topics(Runnable body) {
            this(body, SettableFuture.create());
            done.set(Call.VALUE);
        }

        @Override
        public Flow.Publisher<String> flow(String topic) {
            return JdkFlowAdapter.publisherToFlowPublisher(mono(topic));
        }

        @Override
        public Publisher<String> publisher(String topic) {
            return mono(topic);
        }

        @Override
        public Mono<String> mono(String topic) {
            return Mono.fromSupplier(() -> {
                body.run();
                return Call.VALUE;
            });
        }

        @Override
        public ListenableFuture<String> listenable(String topic) {
            body.run();
            return done;
        }
    }
}
