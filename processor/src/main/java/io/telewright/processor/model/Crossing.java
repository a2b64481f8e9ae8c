package io.telewright.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What of the context crosses an operation.
 *
 * @param carrier what brings the context here, or takes it on
 * @param clearsBaggage whether the operation runs without its caller's baggage
 * @param entries what it puts into the baggage
 * @param links what its span is linked to
 */
public record Crossing(Optional<Carrier> carrier, boolean clearsBaggage, List<BaggageEntry> entries, List<Link> links) {
    /**
     * A parameter that carries contexts.
     *
     * @param index its position
     * @param flow which way they go
     * @param access what reads or writes it
     */
    public record Carrier(int index, Flow flow, Access access) {}

    /** The ways of contexts through a carrier. */
    public enum Flow {
        EXTRACT,
        /** The span that is current plays no part. */
        EXTRACT_ALONE,
        EXTRACT_BATCH,
        INJECT
    }

    /** What reads or writes a carrier. */
    public sealed interface Access {}

    /** The runtime's support of maps of strings. */
    public record Map() implements Access {}

    /** The runtime's support of maps of lists of strings. */
    public record MapOfLists() implements Access {}

    /** The method of {@code HttpRequest.Builder} that sets a header. */
    public record RequestBuilder() implements Access {}

    /** A class of the user, which is instantiated. */
    public record Own(ClassName type) implements Access {}

    /** An entry of the baggage, with the attribute that would have its value. */
    public record BaggageEntry(String key, Attribute value) {}

    /**
     * A parameter or a result that names spans.
     *
     * @param headers how these are read, if they are in the headers of messages
     */
    public record Link(Source source, Optional<Headers> headers) {}

    /**
     * The headers of messages.
     *
     * @param access what reads them
     * @param ofSeveral whether there may be several messages
     */
    public record Headers(Access access, boolean ofSeveral) {}

    /** The links to what parameters name. */
    public List<Link> linksAtStart() {
        return links.stream().filter(link -> !link.source().isOfResult()).toList();
    }

    /** The link to what the result names. */
    public Optional<Link> linkAtEnd() {
        return links.stream().filter(link -> link.source().isOfResult()).findFirst();
    }

    /** Whether a carrier says what the context is. */
    public boolean extracts() {
        return carrier.filter(it -> it.flow() != Flow.INJECT).isPresent();
    }

    /** The carrier that the context is written into. */
    public Optional<Carrier> injected() {
        return carrier.filter(it -> it.flow() == Flow.INJECT);
    }

    /** The carrier that is a batch of carriers. */
    public Optional<Carrier> batch() {
        return carrier.filter(it -> it.flow() == Flow.EXTRACT_BATCH);
    }

    /** Whether the operation runs in another context than its caller, its span aside. */
    public boolean changesContext() {
        return extracts() || clearsBaggage || !entries.isEmpty();
    }
}
