package io.telewright.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import io.telewright.example.order.CurrencyCode;
import io.telewright.example.order.RejectReason;
import io.telewright.example.order.Rejection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static final Rejection LATER = new Rejection(9, RejectReason.BAD_DATE, "ordered_on is 'yesterday'");
    private static final Rejection EARLIER =
            new Rejection(3, RejectReason.DUPLICATE_ID, "order_id ORD-1 is stored already");

    @Test
    void aReportThatLosesAnOrderCannotBeMade() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ImportReport(10, 7, List.of(LATER, EARLIER), Map.of()))
                .withMessage("10 orders read, but 7 stored and 2 rejected");
    }

    @Test
    void rejectionsAreListedByLineAndCountedByReason() {
        ImportReport report = new ImportReport(5, 3, List.of(LATER, EARLIER), Map.of());

        assertThat(report.rejections()).containsExactly(EARLIER, LATER);
        assertThat(report.rejectedByReason())
                .containsOnly(entry(RejectReason.BAD_DATE, 1), entry(RejectReason.DUPLICATE_ID, 1));
    }

    @Test
    void theSummaryAccountsForEveryOrder() {
        Map<CurrencyCode, BigDecimal> revenue =
                Map.of(CurrencyCode.GBP, new BigDecimal("7.00"), CurrencyCode.EUR, new BigDecimal("1234.50"));

        assertThat(Summary.of(new ImportReport(1005, 1003, List.of(LATER, EARLIER), revenue)))
                .isEqualToNormalizingNewlines("""
                        Rejected orders
                          line    3  DUPLICATE_ID           order_id ORD-1 is stored already
                          line    9  BAD_DATE               ordered_on is 'yesterday'
                        Orders
                          read       1,005
                          stored     1,003
                          rejected       2
                            BAD_DATE                 1
                            DUPLICATE_ID             1
                          1,005 read = 1,003 stored + 2 rejected
                        Revenue without VAT
                          EUR       1,234.50
                          GBP           7.00
                        """);
    }
}
