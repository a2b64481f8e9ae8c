package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MistakesTest {
    @Singleton
    static class Customer {
        @Inject
        Orders orders;
    }

    @RegisterExtension
    static final QuarkusUnitTest SHOP = new QuarkusUnitTest()
            .withApplicationRoot(classes -> classes.addClasses(Customer.class, Orders.class, InstrumentedOrders.class))
            .assertException(
                    failure -> assertThat(failure).hasMessageContaining("Unsatisfied dependency for type shop.Orders"));

    @Test
    void anInterfaceWithoutABean() {
        fail("it could be built");
    }
}
