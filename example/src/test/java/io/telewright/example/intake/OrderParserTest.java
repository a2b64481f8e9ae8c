package io.telewright.example.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.telewright.example.order.Channel;
import io.telewright.example.order.Country;
import io.telewright.example.order.CurrencyCode;
import io.telewright.example.order.Customer;
import io.telewright.example.order.Order;
import io.telewright.example.order.RejectReason;
import io.telewright.example.order.RejectedOrderException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderParserTest {
    private final OrderParser parser = new OrderParser();

    @Test
    void aWellFormedLineIsAnOrder() throws RejectedOrderException {
        Order order =
                parser.parse(new SourceLine(12, "ORD-1,2026-05-04,PHONE,C-10042,SE,MUG-BLUE,4,72.80,SEK,WELCOME10"));

        assertThat(order)
                .isEqualTo(new Order(
                        12,
                        "ORD-1",
                        LocalDate.of(2026, 5, 4),
                        Channel.PHONE,
                        new Customer("C-10042", Country.SE),
                        "MUG-BLUE",
                        4,
                        new BigDecimal("72.80"),
                        CurrencyCode.SEK,
                        Optional.of("WELCOME10")));
    }

    @Test
    void theCouponMayBeEmptyAndSpacesAroundFieldsDoNotCount() throws RejectedOrderException {
        Order order = parser.parse(new SourceLine(2, " ORD-1 , 2026-05-04,WEB,C-1,DE,MUG-BLUE, 4 ,6.50,EUR, "));

        assertThat(order.id()).isEqualTo("ORD-1");
        assertThat(order.quantity()).isEqualTo(4);
        assertThat(order.coupon()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        MISSING_FIELD         | ''
        MISSING_FIELD         | ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,4,6.50,EUR
        MISSING_FIELD         | ORD-1,2026-05-04,WEB,,DE,MUG-BLUE,4,6.50,EUR,
        MISSING_FIELD         | ORD-1,2026-05-04,WEB,C-1,DE, ,4,6.50,EUR,
        EXTRA_FIELD           | ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,4,6.50,EUR,,###
        BLANK_ID              | '  ,2026-05-04,WEB,C-1,DE,MUG-BLUE,4,6.50,EUR,'
        BAD_DATE              | ORD-1,2026-02-30,WEB,C-1,DE,MUG-BLUE,4,6.50,EUR,
        BAD_DATE              | ORD-1,31.04.2026,WEB,C-1,DE,MUG-BLUE,4,6.50,EUR,
        UNKNOWN_CHANNEL       | ORD-1,2026-05-04,FAX,C-1,DE,MUG-BLUE,4,6.50,EUR,
        UNKNOWN_CHANNEL       | ORD-1,2026-05-04,web,C-1,DE,MUG-BLUE,4,6.50,EUR,
        UNKNOWN_COUNTRY       | ORD-1,2026-05-04,WEB,C-1,XX,MUG-BLUE,4,6.50,EUR,
        BAD_QUANTITY          | ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,two,6.50,EUR,
        BAD_QUANTITY          | ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,99999999999,6.50,EUR,
        QUANTITY_NOT_POSITIVE | ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,-4,6.50,EUR,
        QUANTITY_NOT_POSITIVE | ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,0,6.50,EUR,
        BAD_PRICE             | ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,4,free,EUR,
        BAD_PRICE             | ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,4,-6.50,EUR,
        BAD_PRICE             | ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,4,1e3,EUR,
        UNKNOWN_CURRENCY      | ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,4,6.50,EURO,
        """)
    void aMalformedLineIsRejectedWithItsNumberAndReason(RejectReason reason, String text) {
        assertThatExceptionOfType(RejectedOrderException.class)
                .isThrownBy(() -> parser.parse(new SourceLine(12, text)))
                .satisfies(rejected -> {
                    assertThat(rejected.rejection().line()).isEqualTo(12);
                    assertThat(rejected.rejection().reason()).isEqualTo(reason);
                    assertThat(rejected.rejection().detail()).isNotBlank();
                });
    }

    @Test
    void aRejectionNamesTheColumnAndTheValue() {
        SourceLine line = new SourceLine(12, "ORD-1,2026-05-04,WEB,C-1,DE,MUG-BLUE,two,6.50,EUR,");

        assertThatExceptionOfType(RejectedOrderException.class)
                .isThrownBy(() -> parser.parse(line))
                .withMessage("quantity is 'two'");
    }
}
