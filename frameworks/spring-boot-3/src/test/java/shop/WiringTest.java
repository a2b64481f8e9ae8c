package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import supplier.Suppliers;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WiringTest {
    private ConfigurableApplicationContext context;

    @Autowired
    private Recorded recorded;

    @Autowired
    private Orders orders;

    @Autowired
    private ExpressOrders expressOrders;

    @Autowired
    @Qualifier("invoice")
    private Payments invoices;

    @Autowired
    private List<Payments> payments;

    @Autowired
    private Repository<String> names;

    @Autowired
    private Repository<Long> prices;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Audit audit;

    @Autowired
    private Suppliers suppliers;

    @BeforeAll
    void start() {
        context = SpringApplication.run(Shop.class);
        context.getAutowireCapableBeanFactory().autowireBean(this);
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @BeforeEach
    void forget() {
        recorded.spans.reset();
        audit.calls.set(0);
    }

    /** The names of our spans; those of scheduled tasks are Spring's. */
    private List<String> names() {
        return spans().stream().map(SpanData::getName).toList();
    }

    private List<SpanData> spans() {
        return recorded.spans.getFinishedSpanItems().stream()
                .filter(span -> span.getInstrumentationScopeInfo().getName().matches("(shop|supplier)\\..*"))
                .toList();
    }

    @Test
    void anOrderIsTracedThroughServicesTelemetryAndTheDataSource() {
        assertThat(orders.place("ada")).isEqualTo("order of ada");

        assertThat(names()).containsExactly("charge card", "pay", "TracedDataSource.getConnection", "place order");
        assertThat(spans())
                .extracting(SpanData::getTraceId)
                .containsOnly(spans().get(0).getTraceId());
        assertThat(recorded.metrics.collectAllMetrics())
                .extracting(MetricData::getName)
                .contains("card.charge.duration", "order.place.duration");
    }

    @Test
    void aDecoratedSubInterfaceHasOneDecorator() {
        expressOrders.placeExpress("ada");

        assertThat(names()).containsOnlyOnce("place express order").doesNotContain("place order");
        assertThat(orders).isSameAs(expressOrders);
    }

    @Test
    void oneOfTwoImplementationsIsChosenByItsQualifier() {
        invoices.pay(100);

        assertThat(names()).containsExactly("pay");
    }

    @Test
    void allImplementationsAreInjectedAsAList() {
        payments.forEach(each -> each.pay(100));

        assertThat(names()).containsExactlyInAnyOrder("charge card", "pay", "pay");
    }

    @Test
    void eachBeanOfAGenericInterfaceIsWrapped() {
        assertThat(names.find(7)).isEqualTo("name 7");
        assertThat(prices.find(7)).isEqualTo(700);

        assertThat(names()).containsExactly("find", "find");
    }

    @Test
    void theDataSourceOfSpringBootIsWrapped() throws Exception {
        dataSource.getConnection().close();

        assertThat(dataSource).isInstanceOf(TracedDataSource.class);
        assertThat(names()).containsExactly("TracedDataSource.getConnection");
    }

    @Test
    void adviceOnTheInterfaceRunsOnce() {
        orders.place("ada");

        assertThat(audit.calls).hasValue(2);
    }

    @Test
    void annotationsOfTheImplementationAreStillFound() throws InterruptedException {
        assertThat(StoredOrders.CLEANED.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsInAPackageThatIsNotScannedIsImported() {
        suppliers.send();

        assertThat(names()).containsExactly("send parcel");
        assertThat(recorded.metrics.collectAllMetrics())
                .extracting(MetricData::getName)
                .contains("supplier.parcels");
    }

    @Test
    void theVersionOfOpenTelemetryIsThatOfSpringBoot() {
        assertThat(OpenTelemetry.class.getProtectionDomain().getCodeSource().getLocation())
                .asString()
                .contains("opentelemetry-api-" + System.getProperty("platform.opentelemetry") + ".");
    }
}
