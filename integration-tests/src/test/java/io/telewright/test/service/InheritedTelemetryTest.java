package io.telewright.test.service;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.service.Diamond;
import io.telewright.test.declared.service.DiamondSides;
import io.telewright.test.declared.service.InstrumentedDiamond;
import io.telewright.test.declared.service.InstrumentedDiamondSides_Top;
import io.telewright.test.declared.service.InstrumentedParcelBase;
import io.telewright.test.declared.service.InstrumentedParcels;
import io.telewright.test.declared.service.ParcelBase;
import io.telewright.test.declared.service.Parcels;
import io.telewright.test.testing.InMemoryTelemetry;
import org.junit.jupiter.api.Test;

class InheritedTelemetryTest {
    private static final InstrumentationScopeInfo BASE =
            InstrumentationScopeInfo.builder("parcel.base").setVersion("1").build();
    private static final InstrumentationScopeInfo OWN = InstrumentationScopeInfo.create("parcels");
    private static final AttributeKey<String> KEY = AttributeKey.stringKey("parcel.key");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final Parcels.Parcel found = new Parcels.Parcel("7");
    private final Parcels parcels =
            new InstrumentedParcels(Delegate.of(Parcels.class, () -> found).object(), telemetry.sdk());

    @Test
    void anInheritedDeclarationKeepsItsNameAndScope() {
        assertThat(parcels.find("7")).isSameAs(found);

        assertThat(telemetry.span())
                .hasName("ParcelBase.find")
                .hasKind(SpanKind.CLIENT)
                .hasInstrumentationScopeInfo(BASE)
                .hasAttributes(Attributes.of(KEY, "7"));
        assertThat(telemetry.metric("parcel.finds"))
                .hasInstrumentationScope(BASE)
                .hasDescription("Searches.")
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)));
    }

    @Test
    void anInheritedEventKeepsItsPrefixAndIsCoveredByTheInterfacesTraced() {
        parcels.lostOne("7");

        assertThat(telemetry.log())
                .hasEventName("base.lost_one")
                .hasInstrumentationScope(BASE)
                .hasAttributes(Attributes.of(KEY, "7"))
                .hasSpanContext(telemetry.span().getSpanContext());
        assertThat(telemetry.span()).hasName("ParcelBase.lostOne").hasInstrumentationScopeInfo(BASE);
    }

    @Test
    void anInheritedUseOfTheCurrentSpanIsNotCoveredByTraced() {
        SpanData caller = telemetry.inSpan(() -> parcels.note("fragile"));

        assertThat(telemetry.spans()).containsExactly(caller);
        assertThat(caller).hasAttributes(Attributes.of(AttributeKey.stringKey("parcel.note"), "fragile"));
    }

    @Test
    void aMethodThatIsDeclaredAgainReplacesTheInheritedDeclaration() {
        parcels.pack("7");

        assertThat(telemetry.span())
                .hasName("pack of parcels")
                .hasInstrumentationScopeInfo(OWN)
                .hasAttributes(Attributes.of(AttributeKey.stringKey("parcel.id"), "7"));
    }

    @Test
    void anOverrideWithoutAnnotationsKeepsTheInheritedOnesAndThoseOfItsParameters() {
        Parcels weighing =
                new InstrumentedParcels(Delegate.of(Parcels.class, () -> 5).object(), telemetry.sdk());
        ParcelBase<String, Parcels.Parcel> base = weighing;

        assertThat(weighing.weigh("7")).isEqualTo(5);
        assertThat(base.weigh("7")).isEqualTo(5);

        assertThat(telemetry.spans())
                .hasSize(2)
                .allSatisfy(span -> assertThat(span)
                        .hasName("weigh of the base")
                        .hasInstrumentationScopeInfo(BASE)
                        .hasAttributes(Attributes.of(KEY, "7")));
    }

    @Test
    void anInheritedMethodThatDeclaresNothingIsCoveredByTheInterfacesTraced() {
        Parcels labelling = new InstrumentedParcels(
                Delegate.of(Parcels.class, () -> "label").object(), telemetry.sdk());

        labelling.label("7");
        labelling.send("7");

        assertThat(telemetry.spans()).extracting(SpanData::getName).containsExactly("Parcels.label", "Parcels.send");
        assertThat(telemetry.spans()).allSatisfy(span -> assertThat(span).hasInstrumentationScopeInfo(OWN));
    }

    @Test
    void aMethodOfTheSuperInterfaceThatDeclaresNothingIsPassedOn() {
        Delegate<ParcelBase<String, Integer>> delegate = Delegate.of(cast(ParcelBase.class), () -> "mine");
        ParcelBase<String, Integer> base = new InstrumentedParcelBase<>(delegate.object(), telemetry.sdk());

        assertThat(base.label("7")).isEqualTo("mine");

        assertThat(delegate.calls()).hasSize(1);
        assertThat(telemetry.spans()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <T> Class<T> cast(Class<?> type) {
        return (Class<T>) type;
    }

    @Test
    void theNearestDeclarationOfADiamondHolds() throws Exception {
        Diamond diamond = new InstrumentedDiamond(
                Delegate.of(Diamond.class, () -> "round").object(), telemetry.sdk());

        String turned = diamond.turn("east");
        Object throughTheTop = ((DiamondSides.Top) diamond).turn("west");
        new InstrumentedDiamondSides_Top(diamond, telemetry.sdk()).turn("south");

        assertThat(turned).isSameAs(throughTheTop).isEqualTo("round");
        assertThat(telemetry.spans()).extracting(SpanData::getName).containsExactly("left", "left", "left", "top");
        assertThat(telemetry.spans())
                .flatExtracting(span -> span.getAttributes().asMap().entrySet())
                .extracting(Object::toString)
                .containsExactly("left.way=east", "left.way=west", "left.way=south", "top.way=south");
    }

    @Test
    void theOnlyDeclarationOfADiamondHoldsFromItsTop() {
        new InstrumentedDiamond(Delegate.of(Diamond.class, () -> null).object(), telemetry.sdk()).shine(3);

        assertThat(telemetry.span())
                .hasName("shine")
                .hasInstrumentationScopeInfo(InstrumentationScopeInfo.create(DiamondSides.Top.class.getCanonicalName()))
                .hasAttributes(Attributes.of(AttributeKey.longKey("diamond.light"), 3L));
    }
}
