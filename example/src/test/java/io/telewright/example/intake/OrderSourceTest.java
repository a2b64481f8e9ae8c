package io.telewright.example.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class OrderSourceTest {
    private static final String HEADER =
            "order_id,ordered_on,channel,customer_id,country,sku,quantity,unit_price,currency,coupon\n";

    @Test
    void everyLineIsHandedOutWithItsNumberEvenABlankOne() throws IOException {
        try (OrderSource source = OrderSource.open("test.csv", new StringReader(HEADER + "a\n\nb"))) {
            assertThat(source.next(2)).containsExactly(new SourceLine(2, "a"), new SourceLine(3, ""));
            assertThat(source.next(2)).containsExactly(new SourceLine(4, "b"));
            assertThat(source.next(2)).isEmpty();
            assertThat(source.position()).isEqualTo(4);
            assertThat(source.ordersRead()).isEqualTo(3);
        }
    }

    @Test
    void aFileWithOnlyAHeaderHasNoOrders() throws IOException {
        try (OrderSource source = OrderSource.open("test.csv", new StringReader(HEADER))) {
            assertThat(source.next(2)).isEmpty();
            assertThat(source.ordersRead()).isZero();
        }
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> OrderSource.open("test.csv", new StringReader("id;date\n")))
                .withMessageStartingWith("test.csv is no file of orders");
    }
}
