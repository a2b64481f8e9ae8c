package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.ending;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.PublisherType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublisherCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FLOW_PUBLISHER; return subscriber -> {; observed = end;",
                "PUBLISHER; return subscriber -> {; observed = end;",
                "MONO; return Mono.fromDirect(subscriber -> {; .doOnSuccess(end::succeeded)",
                "FLUX; return Flux.from(subscriber -> {; .doOnComplete(end::completed)",
                "FLOWABLE; return Flowable.fromPublisher(subscriber -> {; .doOnCancel(end::cancelled)",
                "SINGLE; return Single.unsafeCreate(subscriber -> {; .doOnEvent(end::ended)",
                "MAYBE; return Maybe.unsafeCreate(subscriber -> {; .doOnEvent(end::ended)",
                "COMPLETABLE; return Completable.unsafeCreate(subscriber -> {; .doOnDispose(end::cancelled)",
                "OBSERVABLE; return Observable.unsafeCreate(subscriber -> {; .doOnDispose(end::cancelled)",
                "UNI; return new AbstractUni<String>() {; .invoke(end::terminated)",
                "MULTI; return new AbstractMulti<String>() {; .invoke(end::terminated)"
            })
    void eachLibraryMakesPublishersAndTellsOfTheEndInItsWay(PublisherType type, String opened, String subscribed) {
        assertThat(method("place", subscription(type, true))).containsSubsequence(opened, subscribed);
    }

    @ParameterizedTest
    @EnumSource
    void eachTypeHasItsWay(PublisherType type) {
        assertThat(method("place", subscription(type, true))).contains("OperationEnd.fail(end, thrown);", "subscribe(");
    }

    @Test
    void theElementIsWrittenWhereTheDeclaredTypeLeavesItOpen() {
        assertThat(method("place", subscription(PublisherType.PUBLISHER, false)))
                .contains("return (Publisher<String>) subscriber ->");
        assertThat(method("place", subscription(PublisherType.FLUX, false))).contains("return Flux.<String>from(");
    }

    private static Operation subscription(PublisherType type, boolean isExact) {
        return ending(
                ClassName.get("shop", "Receipts"),
                new Ending.OfSubscription(type, ClassName.get(String.class), isExact),
                span());
    }
}
