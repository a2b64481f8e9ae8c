package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.telewright.test.declared.context.InstrumentedLinks;
import io.telewright.test.declared.context.Links;
import io.telewright.test.testing.InMemoryTelemetry;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A span is linked to what its parameters name, and what names nothing is left out. */
class LinksTest {
    private static final SpanContext REMOTE = Format.REMOTE;
    private static final String TRACEPARENT = "00-" + REMOTE.getTraceId() + "-" + REMOTE.getSpanId() + "-01";

    private static List<SpanContext> linked(Consumer<Links> call) {
        InMemoryTelemetry telemetry = new InMemoryTelemetry();
        Links nothing = (Links) Proxy.newProxyInstance(
                Links.class.getClassLoader(), new Class<?>[] {Links.class}, (proxy, method, arguments) -> null);

        call.accept(new InstrumentedLinks(nothing, telemetry.sdk()));

        return telemetry.span().getLinks().stream()
                .map(LinkData::getSpanContext)
                .toList();
    }

    @Test
    void aSpanContextIsLinked() {
        assertThat(linked(links -> links.ofSpanContext(REMOTE))).containsExactly(REMOTE);
    }

    @Test
    void aSpanIsLinked() {
        assertThat(linked(links -> links.ofSpan(Span.wrap(REMOTE)))).containsExactly(REMOTE);
    }

    @Test
    void aContextIsLinked() {
        assertThat(linked(links -> links.ofContext(Context.root().with(Span.wrap(REMOTE)))))
                .containsExactly(REMOTE);
    }

    @Test
    void aTraceparentIsLinked() {
        assertThat(linked(links -> links.ofText(TRACEPARENT))).containsExactly(REMOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0af7651916cd43dd8448eb211c80319c", "0AF7651916CD43DD8448EB211C80319C"})
    void aBareTraceIdIsLinkedWithASpanIdMadeUp(String traceId) {
        assertThat(linked(links -> links.ofText(traceId))).singleElement().satisfies(link -> {
            assertThat(link.getTraceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
            assertThat(link.isValid()).isTrue();
            assertThat(link.isRemote()).isTrue();
        });
    }

    @Test
    void aTraceIdWithoutALowerHalfGetsASpanIdToo() {
        assertThat(linked(links -> links.ofText("0af7651916cd43dd0000000000000000")))
                .singleElement()
                .satisfies(link -> assertThat(link.isValid()).isTrue());
    }

    @Test
    void allOfAnArrayAreLinkedButThoseThatNameNothing() {
        assertThat(linked(links -> links.ofTexts(
                        TRACEPARENT, null, "garbage", "", "00000000000000000000000000000000", TRACEPARENT + "0")))
                .containsExactly(REMOTE);
    }

    @Test
    void allOfACollectionAreLinked() {
        assertThat(linked(links -> links.ofCollection(Arrays.asList(REMOTE, null, SpanContext.getInvalid()))))
                .containsExactly(REMOTE);
    }

    @Test
    void optionalsAreLinked() {
        assertThat(linked(links -> links.ofOptionals(
                        List.of(Optional.of(Context.root().with(Span.wrap(REMOTE))), Optional.empty()))))
                .containsExactly(REMOTE);
        assertThat(linked(links -> links.ofTwo(Optional.of(TRACEPARENT), null))).containsExactly(REMOTE);
    }

    @Test
    void nothingIsNoLink() {
        assertThat(linked(links -> links.ofSpanContext(null))).isEmpty();
        assertThat(linked(links -> links.ofCollection(Set.of()))).isEmpty();
    }

    @Test
    void aContextWithoutASpanIsNoLink() {
        assertThat(linked(links -> links.ofContext(Context.root()))).isEmpty();
    }
}
