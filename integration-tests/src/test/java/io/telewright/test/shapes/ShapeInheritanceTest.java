package io.telewright.test.shapes;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.telewright.Telewright;
import io.telewright.test.declared.OtelShapeDerived;
import io.telewright.test.declared.OtelShapeVisibility_Nested;
import io.telewright.test.declared.ShapeBase;
import io.telewright.test.declared.ShapeDerived;
import io.telewright.test.declared.ShapeVisibility;
import io.telewright.test.testing.InMemoryTelemetry;
import java.lang.reflect.Modifier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ShapeInheritanceTest {
    private static final InstrumentationScopeInfo BASE =
            InstrumentationScopeInfo.builder("shape.base").setVersion("1").build();
    private static final InstrumentationScopeInfo DERIVED =
            InstrumentationScopeInfo.builder("shape.derived").setVersion("2").build();
    private static final Attributes TEXT =
            Attributes.builder().put("item.text", "t").build();

    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final ShapeDerived derived = new OtelShapeDerived(exported.sdk());

    @Test
    void inheritedMembersKeepTheirScopeAndPrefix() {
        derived.itemCounted();
        derived.itemSeen("t");
        String result = derived.work("t", () -> "done");
        derived.added();

        Assertions.assertThat(result).isEqualTo("done");
        assertThat(exported.metric("base.item_counted"))
                .hasInstrumentationScope(BASE)
                .hasDescription("Items of the base.");
        assertThat(exported.log()).hasInstrumentationScope(BASE).hasAttributes(TEXT);
        Assertions.assertThat(exported.log().getEventName()).isEqualTo("base.item_seen");
        assertThat(exported.span())
                .hasName("base.work")
                .hasInstrumentationScopeInfo(BASE)
                .hasAttributes(TEXT);
        assertThat(exported.metric("derived.added")).hasInstrumentationScope(DERIVED);
    }

    @Test
    void theyCanBeCalledThroughTheGenericInterface() {
        ShapeBase<String> base = derived;

        base.itemSeen("t");

        assertThat(exported.log()).hasAttributes(TEXT);
    }

    @Test
    void defaultMethodsAreLeftAlone() {
        derived.seenAndCounted("t");

        assertThat(exported.log()).hasAttributes(TEXT);
        assertThat(exported.metric("base.item_counted"))
                .hasLongSumSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(1)));
        Assertions.assertThat(OtelShapeDerived.class.getDeclaredMethods())
                .noneMatch(method -> method.getName().equals("seenAndCounted"));
    }

    @Test
    @SuppressWarnings("deprecation")
    void nestedInterfacesAndDeprecatedMethodsWork() {
        ShapeVisibility.Nested nested = new OtelShapeVisibility_Nested(exported.sdk());

        nested.seen();
        nested.seenBefore();

        Assertions.assertThat(exported.log().getEventName()).isEqualTo("nested.seen");
        assertThat(exported.metric("nested.seen_before"))
                .hasDescription("Seen before.")
                .hasLongSumSatisfying(it -> it.hasPointsSatisfying(point -> point.hasValue(1)));
    }

    @Test
    void aGeneratedClassHasTheVisibilityOfItsInterface() throws ClassNotFoundException {
        ShapeVisibility.seeInThePackage(exported.sdk());

        Assertions.assertThat(exported.log().getEventName()).isEqualTo("package.seen");
        Class<?> generated = Class.forName("io.telewright.test.declared.OtelShapeVisibility_OfThePackage");
        Assertions.assertThat(Modifier.isPublic(generated.getModifiers())).isFalse();
        Assertions.assertThat(Modifier.isFinal(generated.getModifiers())).isFalse();
    }

    @Test
    void withoutAnArgumentItUsesWhatIsInstalled() {
        Telewright installed = Telewright.install(exported.sdk());
        try {
            new OtelShapeDerived().itemSeen("t");
        } finally {
            installed.close();
        }

        assertThat(exported.log()).hasAttributes(TEXT);
    }

    @Test
    void withoutAnOpenTelemetryItIsRefused() {
        Assertions.assertThatNullPointerException()
                .isThrownBy(() -> new OtelShapeDerived(null))
                .withMessage("openTelemetry");
    }
}
