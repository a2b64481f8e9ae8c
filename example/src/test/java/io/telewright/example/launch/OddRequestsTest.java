package io.telewright.example.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.example.broker.BrokerClients;
import io.telewright.example.broker.EmbeddedBroker;
import io.telewright.example.received.OtlpReceiver;
import io.telewright.example.wire.Shipment;
import jakarta.jms.JMSContext;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests and messages that no client of the JDK sends: neither they nor what observes them harm the services. */
class OddRequestsTest {
    private static final String ORDER = Orders.body("cup", 1, Orders.GOOD_CARD, "Lisbon");

    private OtlpReceiver receiver;
    private Telemetries telemetries;
    private Running shop;

    @BeforeEach
    void open() throws Exception {
        receiver = new OtlpReceiver();
        telemetries = new SeveralServices(sdk -> sdk.addPropertiesSupplier(receiver::properties));
        shop = Running.start(EnumSet.allOf(Part.class), new AddressOptions().any(), telemetries);
    }

    @AfterEach
    void close() {
        shop.close();
        telemetries.close();
        receiver.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            POST ftp://x/orders HTTP/1.1, application/json
            POST /orders HTTP/1.1,        application/json; charset=banana
            """)
    void ordersTakesAnOrderWhoseSchemeOrCharsetIsUnknown(String line, String contentType) throws Exception {
        assertThat(RawHttp.answer(shop.orders(), RawHttp.request(line, contentType, ORDER)))
                .startsWith("HTTP/1.1 201 Created\r\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            POST /charges HTT,      10,    400
            POST /charges HTTP/1.1, 10001, 413
            HEAD /charges HTTP/1.1, 0,     405
            """)
    void paymentsAnswersWhatItCannotServe(String line, int length, String status) throws Exception {
        assertThat(RawHttp.answer(shop.payments(), RawHttp.request(line, "application/json", " ".repeat(length))))
                .startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense
            {}
            """)
    void aMessageThatIsNoShipmentDoesNotHoldUpTheOthers(String text) throws Exception {
        try (JMSContext broker = BrokerClients.of(EmbeddedBroker.IN_PROCESS).createContext()) {
            broker.createProducer().send(broker.createQueue(Shipment.QUEUE), text);
        }
        new Orders(shop.orders()).place("acme", Orders.GOOD_CARD, "Lisbon");
        shop.close();
        telemetries.close();

        assertThat(receiver.events("parcel.shipped")).hasSize(1);
    }
}
