package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.read;
import static io.telewright.processor.testing.Attributes.result;
import static io.telewright.processor.testing.Emitted.code;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.currentSpan;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.signal;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadersTest {

    @Test
    void codeOfTheUserCannotFailTheMethod() {
        Attribute read = read("customer.name");

        assertThat(method("readCustomerName", signal(List.of(read), currentSpan(read))))
                .isEqualTo("try { if (argument == null) { return null; } return argument.name(); } catch"
                        + " (Throwable thrown) { Faults.report(OtelOrders.class, CUSTOMER_NAME, thrown); return"
                        + " null; }");
    }

    @Test
    void methodsThatReadTheSameShareTheReader() {
        Attribute read = read("customer.name");

        assertThat(code(signal(List.of(read), currentSpan(read)), operation(List.of(read), span(read))))
                .containsOnlyOnce("static String readCustomerName");
    }

    @Test
    void aResultIsReadByAnotherOne() {
        Attribute result = result("receipt.name");

        assertThat(method("readReceiptName", operation(List.of(result), span(result))))
                .startsWith("try { if (result == null)");
    }
}
