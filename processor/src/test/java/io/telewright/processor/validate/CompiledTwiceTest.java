package io.telewright.processor.validate;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.generated;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** C16: the folder with the generated sources is a source root of the IDE, too. */
class CompiledTwiceTest {
    private static final JavaFileObject ORDERS = forSourceString("shop.Orders", """
            package shop;
            import io.telewright.*;
            @Telemetry
            interface Orders {
                @Metric("orders.placed") void placed();
            }
            """);

    @Test
    void theFixNamesTheSourceFoldersAsACause() {
        String before = generated(telewright().compile(ORDERS)).get("OtelOrders.java");

        Compilation again = telewright().compile(ORDERS, forSourceString("shop.OtelOrders", before));

        assertThat(ids(again.diagnostics())).containsExactly("TW007");
        assertThat(again.errors())
                .singleElement()
                .asString()
                .contains("remove the folder of generated sources from the source folders");
    }
}
