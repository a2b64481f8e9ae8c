package io.telewright.example.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the servers under the services refuse by themselves is answered with problem details, too. */
class RefusedRequestsTest {
    private static final String CHUNKED = "Host: x~Tenant-Id: acme~Connection: close~Transfer-Encoding: chunked~~";

    private static Telemetries telemetries;
    private static Running shop;

    @BeforeAll
    static void open() throws Exception {
        telemetries = new SeveralServices(sdk -> {});
        shop = Running.start(EnumSet.allOf(Part.class), new AddressOptions().any(), telemetries);
    }

    @AfterAll
    static void close() {
        shop.close();
        telemetries.close();
    }

    private static void assertProblem(URI service, String request, int status) throws Exception {
        String answer = RawHttp.answer(
                service, request.replace("LONG", "x".repeat(20_000)).replace("~", "\r\n"));

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("\r\nContent-Type: application/problem+json\r\n")
                .contains("\"status\":" + status)
                .doesNotContain("<");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /orders HTTP/1.1~Host: x~Long: LONG~~             | 431
            GET /LONG HTTP/1.1~Host: x~~                          | 414
            GET /orders HTTP/9.9~Host: x~~                        | 505
            GET /% HTTP/1.1~Host: x~Connection: close~~           | 400
            GET /a/..%2fb HTTP/1.1~Host: x~Connection: close~~    | 404
            GET /orders HTTP/1.1~Connection: close~~              | 400
            GET /orders HTTP/1.1~Host: [~Connection: close~~      | 400
            BANANA~~                                              | 400
            POST /orders HTTP/1.1~Host: x~Content-Length: many~~  | 400
            CONNECT x:80 HTTP/1.1~Host: x:80~Connection: close~~  | 404
            OPTIONS * HTTP/1.1~Host: x~Connection: close~~        | 404
            BREW /orders HTTP/1.1~Host: x~Connection: close~~     | 405
            TRACE /orders HTTP/1.1~Host: x~Connection: close~~    | 405
            PRI * HTTP/2.0~~SM~~                                  | 426
            POST /orders HTTP/1.1~Host: x~Expect: tea~Connection: close~~ | 417
            POST /orders HTTP/1.1~Host: x~Transfer-Encoding: tea~~        | 400
            POST mailto:x HTTP/1.1~Host: x~Connection: close~~    | 400
            """)
    void ordersAnswersWhatJettyRefuses(String request, int status) throws Exception {
        assertProblem(shop.orders(), request, status);
    }

    @ParameterizedTest
    @CsvSource({"zz~", "2~abcdef", "5~ab"})
    void aBodyThatIsBrokenOrNotCompleteIsTheMistakeOfItsSender(String chunks) throws Exception {
        assertProblem(shop.orders(), "POST /orders HTTP/1.1~" + CHUNKED + chunks, 400);
        assertProblem(shop.payments(), "POST /charges HTTP/1.1~" + CHUNKED + chunks, 400);
    }

    @ParameterizedTest
    @CsvSource({"GET", "PUT", "DELETE", "OPTIONS"})
    void aMethodThatIsNotAllowedIsAnsweredWithThoseThatAre(String method) throws Exception {
        for (URI service :
                new URI[] {shop.orders().resolve("/orders"), shop.payments().resolve("/charges")}) {
            String line = method + " " + service.getPath() + " HTTP/1.1";

            assertThat(RawHttp.answer(service, RawHttp.request(line, "text/html", "")))
                    .startsWith("HTTP/1.1 405")
                    .contains("\r\nAllow: POST\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"1000000, 200", "1000001, 422", "9223372036854775807, 422", "0, 400"})
    void aChargeHasABoundSoThatTheSumOfAllDoesNotOverflow(String cents, int status) throws Exception {
        String charge = "{\"orderId\": \"7\", \"cents\": %s, \"card\": \"%s\"}".formatted(cents, Orders.GOOD_CARD);

        assertThat(RawHttp.answer(
                        shop.payments(), RawHttp.request("POST /charges HTTP/1.1", "application/json", charge)))
                .startsWith("HTTP/1.1 " + status);
    }
}
