package shop;

import static io.opentelemetry.api.common.AttributeKey.booleanKey;
import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.testing.RecordedTelemetry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapstruct.factory.Mappers;

/** Lombok, MapStruct, Immutables, AutoValue, record-builder and Telewright process the same sources in one compilation. */
class ProcessorsTest {
    @RegisterExtension
    final RecordedTelemetry recorded = new RecordedTelemetry();

    @Test
    void attributesAreReadThroughWhatOtherProcessorsWrite() {
        // given
        Shop shop = new InstrumentedShop((customer, item, price, address) -> {}, recorded.openTelemetry());

        // when
        shop.sell(
                Customer.builder().name("ada").business(true).build(),
                ImmutableItem.builder().quantity(3).build(),
                Money.of(500),
                AddressBuilder.builder().country("DE").build());

        // then
        assertThat(recorded.spans())
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
        assertThat(recorded.metrics()).extracting(MetricData::getName).containsExactly("sale.duration");
    }

    @Test
    void aMapperIsTraced() {
        CustomerMapper mapper =
                new InstrumentedCustomerMapper(Mappers.getMapper(CustomerMapper.class), recorded.openTelemetry());

        assertThat(mapper.view(Customer.builder().name("ada").build()).getName())
                .isEqualTo("ada");
        assertThat(recorded.spans()).extracting(SpanData::getName).containsExactly("CustomerMapper.view");
    }
}
