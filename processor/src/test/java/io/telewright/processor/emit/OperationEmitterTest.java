package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.read;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.NOTHING_CROSSES;
import static io.telewright.processor.testing.Models.mentioning;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Work;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationEmitterTest {

    @Test
    void aBodyIsCalledByTheNameOfItsMethod() {
        Operation operation = operation(
                ClassName.get(String.class),
                new Work.Body(0, "get"),
                Ending.OfCall.AT_ONCE,
                NOTHING_CROSSES,
                List.of(),
                span());

        assertThat(method("place", operation)).contains("return order.get();");
    }

    @Test
    void aDelegateIsCalledWithTheSameArguments() {
        assertThat(method("place", operation(List.of(), span()))).contains("return delegate.place(order);");
    }

    @Test
    void whatIsNeededTwiceIsReadBeforeTheOperationStarts() {
        Attribute read = read("customer.name");

        assertThat(method("place", operation(List.of(read), span(mentioning(read), read))))
                .containsSubsequence(
                        "if (!Spans.isEnabled(tracer))",
                        "String customerName = readCustomerName(order);",
                        "Context parent = Scopes.current();");
    }
}
