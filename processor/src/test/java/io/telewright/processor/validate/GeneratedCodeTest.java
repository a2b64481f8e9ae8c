package io.telewright.processor.validate;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.telewright.processor.testing.Generating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C8: generators copy the annotations of what they are given, into files that the user cannot edit. */
class GeneratedCodeTest {
    private static final String RECORD = """
            package shop;
            import io.telewright.*;
            record Item(@Attribute("item.id") String id) {}
            """;

    private static final String BUILDER = """
            package shop;
            import io.telewright.*;
            %s
            final class ItemBuilder {
                private String id;
                ItemBuilder id(@Attribute("item.id") String id) {
                    this.id = id;
                    return this;
                }
                @Attribute("item.id")
                String getId() {
                    return id;
                }
                @Traced void save() {}
                @Traced static class Copy implements With {}
                interface With {
                    default Item withId(@Attribute("item.id") String id) {
                        return new Item(id);
                    }
                }
            }
            """;

    private static Compilation compile(String generated) {
        return telewright(new Generating("shop.ItemBuilder", generated)).compile(forSourceString("shop.Item", RECORD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@javax.annotation.processing.Generated(\"RecordBuilder\")",
                "@interface Generated {} @Generated",
            })
    void whatHasNoEffectThereIsNotReported(String annotation) {
        Compilation compilation = compile(BUILDER.formatted(annotation));

        assertThat(compilation.errors()).isEmpty();
        assertThat(ids(compilation.diagnostics())).isEmpty();
    }

    @Test
    void inCodeOfTheUserItIsReported() {
        assertThat(ids(compile(BUILDER.formatted("")).diagnostics()))
                .containsExactlyInAnyOrder("TW005", "TW005", "TW005", "TW005", "TW013");
    }

    @Test
    void anInterfaceThatIsGeneratedIsInstrumented() {
        Compilation compilation =
                telewright(new Generating("shop.Orders", """
                        package shop;
                        import io.telewright.*;
                        @javax.annotation.processing.Generated("orders")
                        interface Orders {
                            @Traced void place(@Attribute("order.id") String id);
                            void look(@Attribute("order.id") String id);
                            @Metric("orders.size")
                            void size(@Attribute(maxValues = 3_000) String id, @Attribute(sampling = true) boolean late);
                        }
                        """)).compile(forSourceString("shop.Item", RECORD));

        assertThat(compilation.errors()).isEmpty();
        assertThat(ids(compilation.diagnostics())).isEmpty();
        assertThat(compilation.generatedSourceFiles())
                .anySatisfy(file -> assertThat(file.getName()).endsWith("InstrumentedOrders.java"));
    }

    @Test
    void whatKeepsAClassFromBeingGeneratedIsReported() {
        Compilation compilation =
                telewright(new Generating("shop.Orders", """
                        package shop;
                        import io.telewright.*;
                        @javax.annotation.processing.Generated("orders")
                        interface Orders {
                            @Traced void place(@Attribute(value = "order.id", path = "gone") Item item);
                        }
                        """)).compile(forSourceString("shop.Item", RECORD));

        assertThat(ids(compilation.diagnostics())).containsExactly("TW067");
    }
}
