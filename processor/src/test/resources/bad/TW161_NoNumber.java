package bad;

import io.telewright.Metric;
import io.telewright.Telemetry;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Metric(value = "orders.placed", measure = "orders.isEmpty") //! TW161 at "\"orders.isEmpty\""
    void place(List<String> orders, Runnable body);

    @Metric(value = "orders.paid", measure = "amount") //! TW161 at "\"amount\""
    void pay(BigDecimal amount, Runnable body);

    @Metric(value = "orders.counted", measure = "count") //! TW161 at "\"count\""
    void count(AtomicLong count, Runnable body);

    @Metric(value = "orders.sorted", measure = "letter") //! TW161 at "\"letter\""
    void sort(char letter, Runnable body);

    @Metric(value = "orders.sent", measure = "orders") //! TW161 at "\"orders\""
    void send(Thread[] orders, Runnable body);

    @Metric(value = "orders.refunded", measure = "negate") //! TW161 at "\"negate\""
    BigDecimal refund(Supplier<BigDecimal> body);
}
