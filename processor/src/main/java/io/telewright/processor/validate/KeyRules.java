package io.telewright.processor.validate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Reading;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import javax.lang.model.type.TypeMirror;

/** Combines all sources that a method has for one key into one attribute. */
final class KeyRules {
    private final TypeFacts facts;
    private final Findings findings;

    KeyRules(TypeFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** The attributes, in the order in which their keys are declared first. */
    List<Attribute> merge(DeclaredMethod method, List<Candidate> candidates) {
        return candidates.stream().collect(groupingBy(Candidate::key, LinkedHashMap::new, toList())).values().stream()
                .map(ofKey -> merged(method, ofKey))
                .toList();
    }

    private Attribute merged(DeclaredMethod method, List<Candidate> ofKey) {
        if (ofKey.size() == 1) {
            return ofKey.get(0).attribute();
        }
        checkTypes(method, ofKey);
        checkRanks(method, ofKey);
        List<Candidate> asked = inOrder(ofKey);
        List<Attribute> inOrder = asked.stream().map(Candidate::attribute).toList();
        Attribute merged = merged(inOrder);
        checkBounds(method, asked.subList(0, merged.readings().size()), merged);
        return merged;
    }

    private static Attribute merged(List<Attribute> inOrder) {
        return new Attribute(
                inOrder.get(0).key(),
                upToTheFirstThatIsAlwaysThere(
                        inOrder.stream().map(Attribute::reading).toList()),
                inOrder.stream().allMatch(Attribute::metric),
                inOrder.stream().anyMatch(Attribute::sampling),
                inOrder.stream()
                        .map(Attribute::doc)
                        .filter(doc -> !doc.isEmpty())
                        .findFirst()
                        .orElse(""),
                inOrder.get(0).declaredBy());
    }

    private static List<Reading> upToTheFirstThatIsAlwaysThere(List<Reading> readings) {
        List<Reading> asked = new ArrayList<>();
        for (Reading reading : readings) {
            asked.add(reading);
            if (reading.isAlwaysThere()) {
                break;
            }
        }
        return List.copyOf(asked);
    }

    /**
     * A bound of one source helps no metric if another source has none. A bound that comes with the type or the values
     * may be there for another reason, so that is only a note.
     */
    private void checkBounds(DeclaredMethod method, List<Candidate> asked, Attribute merged) {
        if (!merged.metric() || method.metrics().isEmpty()) {
            return;
        }
        if (isBoundedInPart(merged)) {
            withoutBound(DiagnosticId.SOURCE_WITHOUT_BOUND, method, asked);
        } else if (isPartlyNatural(merged) && hasMoreThanMetrics(method)) {
            withoutBound(DiagnosticId.SOURCE_WITHOUT_NATURAL_BOUND, method, asked);
        }
    }

    private void withoutBound(DiagnosticId id, DeclaredMethod method, List<Candidate> asked) {
        asked.stream()
                .filter(candidate -> !candidate.attribute().bound().isBounded())
                .forEach(candidate -> findings.add(
                        id,
                        candidate.at(),
                        candidate.key(),
                        method.name(),
                        SourceLabel.of(candidate.attribute().source(), method)));
    }

    /** If a method only records metrics, an attribute that none of them takes is an error of its own. */
    private static boolean hasMoreThanMetrics(DeclaredMethod method) {
        return method.traced().isPresent()
                || method.currentSpan().isPresent()
                || !method.events().isEmpty();
    }

    private static boolean isPartlyNatural(Attribute attribute) {
        return !attribute.bound().isBounded()
                && attribute.readings().stream().anyMatch(reading -> reading.bound() instanceof Bound.Natural);
    }

    /** Whether the author bounded some sources of an attribute, but not all. */
    static boolean isBoundedInPart(Attribute attribute) {
        return !attribute.bound().isBounded()
                && attribute.readings().stream().anyMatch(reading -> reading.bound() instanceof Bound.MaxValues);
    }

    private void checkTypes(DeclaredMethod method, List<Candidate> ofKey) {
        Attribute first = ofKey.get(0).attribute();
        ofKey.stream()
                .filter(other -> other.attribute().key().type() != first.key().type())
                .findFirst()
                .ifPresent(other -> findings.add(
                        DiagnosticId.SOURCES_OF_TWO_TYPES,
                        other.at(),
                        other.key(),
                        method.name(),
                        type(first),
                        type(other.attribute())));
    }

    private static String type(Attribute attribute) {
        return attribute.key().type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void checkRanks(DeclaredMethod method, List<Candidate> ofKey) {
        for (int i = 1; i < ofKey.size(); i++) {
            Candidate candidate = ofKey.get(i);
            if (ofKey.subList(0, i).stream().anyMatch(other -> areOfOneRank(candidate, other))) {
                findings.add(DiagnosticId.DUPLICATE_ATTRIBUTE_KEY, candidate.at(), candidate.key(), method.name());
            }
        }
    }

    private boolean areOfOneRank(Candidate one, Candidate other) {
        return one.rank() == other.rank()
                && (one.type().isEmpty()
                        || other.type().isEmpty()
                        || facts.types().isSameType(erased(one), erased(other)));
    }

    private TypeMirror erased(Candidate candidate) {
        return facts.types().erasure(candidate.type().orElseThrow());
    }

    private List<Candidate> inOrder(List<Candidate> ofKey) {
        List<Candidate> rest = new ArrayList<>(ofKey);
        rest.sort(Comparator.comparing(Candidate::rank));
        List<Candidate> inOrder = new ArrayList<>();
        while (!rest.isEmpty()) {
            Candidate next = rest.stream()
                    .filter(candidate -> rest.stream().noneMatch(other -> isMoreSpecific(other, candidate)))
                    .findFirst()
                    .orElse(rest.get(0));
            rest.remove(next);
            inOrder.add(next);
        }
        return inOrder;
    }

    private boolean isMoreSpecific(Candidate one, Candidate other) {
        return one.rank() == other.rank()
                && one.type().isPresent()
                && other.type().isPresent()
                && facts.types().isSubtype(erased(one), erased(other))
                && !facts.types().isSameType(erased(one), erased(other));
    }
}
