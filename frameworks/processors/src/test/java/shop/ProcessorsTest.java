package shop;

import static io.opentelemetry.api.common.AttributeKey.booleanKey;
import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

/** Lombok, MapStruct, Immutables, AutoValue, record-builder and Telewright process the same sources in one compilation. */
class ProcessorsTest {
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final OpenTelemetrySdk openTelemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(metrics).build())
            .build();

    @Test
    void attributesAreReadThroughWhatOtherProcessorsWrite() {
        // given
        Shop shop = new InstrumentedShop((customer, item, price, address) -> {}, openTelemetry);

        // when
        shop.sell(
                Customer.builder().name("ada").business(true).build(),
                ImmutableItem.builder().quantity(3).build(),
                Money.of(500),
                AddressBuilder.builder().country("DE").build());

        // then
        assertThat(spans.getFinishedSpanItems())
                .extracting(span -> span.getAttributes().asMap())
                .containsExactly(Attributes.of(
                                booleanKey("customer.is_business"),
                                true,
                                longKey("item.quantity"),
                                3L,
                                longKey("price.cents"),
                                500L,
                                stringKey("address.country"),
                                "DE")
                        .asMap());
        assertThat(metrics.collectAllMetrics()).extracting(MetricData::getName).containsExactly("sale.duration");
    }

    @Test
    void aMapperIsTraced() {
        CustomerMapper mapper = new InstrumentedCustomerMapper(Mappers.getMapper(CustomerMapper.class), openTelemetry);

        assertThat(mapper.view(Customer.builder().name("ada").build()).getName())
                .isEqualTo("ada");
        assertThat(spans.getFinishedSpanItems()).extracting(SpanData::getName).containsExactly("CustomerMapper.view");
    }
}
