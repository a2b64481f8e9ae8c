package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** What is declared on a parameter about the context that crosses there. */
public record DeclaredCrossing(
        Optional<DeclaredCarrier> carrier, Optional<DeclaredBaggageEntry> baggageEntry, Optional<DeclaredLink> link) {
    static DeclaredCrossing of(Elements elements, Element parameter, Place place) {
        return new DeclaredCrossing(
                AnnotationReader.find(elements, parameter, AnnotationNames.CARRIER, place)
                        .map(DeclaredCarrier::of),
                AnnotationReader.find(elements, parameter, AnnotationNames.BAGGAGE_ENTRY, place)
                        .map(DeclaredBaggageEntry::of),
                AnnotationReader.find(elements, parameter, AnnotationNames.LINK, place)
                        .map(DeclaredLink::of));
    }

    /** The places of the annotations by their simple names. */
    public Map<String, SourceRef> places() {
        return Stream.of(
                        carrier.map(it -> Map.entry("Carrier", it.at())),
                        baggageEntry.map(it -> Map.entry("BaggageEntry", it.at())),
                        link.map(it -> Map.entry("Link", it.at())))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean isEmpty() {
        return carrier.isEmpty() && baggageEntry.isEmpty() && link.isEmpty();
    }
}
