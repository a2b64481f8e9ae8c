package io.telewright.example.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.example.received.OtlpReceiver;
import io.telewright.example.received.ReceivedSpan;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that are no orders get an answer that says why, and are seen in the telemetry. */
class BadRequestsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /orders | initech | {}                                             | 400 | UNKNOWN_TENANT | Tenant-Id has to name a shop
            POST | /orders | acme    | {"item":                                       | 400 | MALFORMED      | the body is not the JSON of an order
            POST | /orders | acme    | []                                             | 400 | MALFORMED      | the body is not the JSON of an order
            POST | /orders | acme    | {"item": "cup", "quantity": 0}                 | 422 | INVALID        | quantity has to be from 1 to 100
            POST | /orders | acme    | {"item": "sofa", "quantity": 1, "card": "4000000000000077", "city": "Rome"} | 422 | INVALID | item has to be one of
            POST | /orders | acme    | {"item": "cup", "quantity": 1, "card": "4000000000000077"} | 422 | INVALID | city is missing
            POST | /orders | acme    | {"item": "cup", "quantity": 1, "card": "4", "city": "Rome"} | 422 | INVALID | card has to be a number
            POST | /elsewhere | acme | {}                                             | 404 |                | POST /elsewhere
            PUT  | /orders | acme    | {}                                             | 405 |                | PUT /orders
            """)
    void aBadRequestIsAnsweredWithAProblem(
            String method, String path, String tenant, String body, int status, String reason, String detail)
            throws Exception {
        try (OtlpReceiver receiver = new OtlpReceiver()) {
            HttpResponse<String> answer;
            try (Telemetries telemetries = new SeveralServices(sdk -> sdk.addPropertiesSupplier(receiver::properties));
                    Running shop = Running.start(EnumSet.allOf(Part.class), new AddressOptions().any(), telemetries)) {
                answer = new Orders(shop.orders()).send(method, path, tenant, body);
            }

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body())
                    .contains("\"title\":", "\"status\":" + status)
                    .contains(detail);
            assertSeen(receiver, status, reason, detail);
        }
    }

    private static void assertSeen(OtlpReceiver receiver, int status, String reason, String detail) {
        List<ReceivedSpan> spans = receiver.spans();
        assertThat(spans)
                .filteredOn(span -> span.kind().equals("SERVER"))
                .singleElement()
                .satisfies(span -> assertThat(span.attributes())
                        .containsEntry("http.response.status_code", Integer.toString(status))
                        .doesNotContainKey("error.type"));
        if (reason == null) {
            assertThat(receiver.events("order.refused")).isEmpty();
        } else {
            assertThat(receiver.events("order.refused")).singleElement().satisfies(refused -> {
                assertThat(refused.attributes()).containsEntry("order.refusal.reason", reason);
                assertThat(refused.body()).contains(detail);
            });
        }
    }
}
