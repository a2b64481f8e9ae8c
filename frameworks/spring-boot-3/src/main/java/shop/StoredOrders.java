package shop;

import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
class StoredOrders implements ExpressOrders {
    static final CountDownLatch CLEANED = new CountDownLatch(1);

    private final Payments payments;
    private final JdbcTemplate jdbc;

    StoredOrders(@Qualifier("card") Payments payments, JdbcTemplate jdbc) {
        this.payments = payments;
        this.jdbc = jdbc;
    }

    @Override
    public String place(String customer) {
        payments.pay(100);
        return jdbc.queryForObject("select 'order of ' || ?", String.class, customer);
    }

    @Override
    public String placeExpress(String customer) {
        return place(customer);
    }

    /** It is no method of the interface, and Spring finds it all the same. */
    @Scheduled(fixedDelay = 3_600_000)
    void clean() {
        CLEANED.countDown();
    }
}
