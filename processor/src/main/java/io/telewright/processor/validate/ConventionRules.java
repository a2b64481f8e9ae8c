package io.telewright.processor.validate;

import io.telewright.processor.conventions.Conventions;
import io.telewright.processor.conventions.Standing;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Recording;
import io.telewright.processor.model.Stability;
import io.telewright.processor.model.Standings;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names of an interface, compared with OpenTelemetry's <a
 * href="https://opentelemetry.io/docs/specs/semconv/">semantic conventions</a>. Only a contradiction to a name that no
 * longer changes is an error, and only a certain finding is a warning. So a guess never breaks a build that treats
 * warnings as errors.
 */
final class ConventionRules {
    private final AttributePlaces places;
    private final Findings findings;
    private final ConventionLevel level;
    private final Map<String, Stability> attributes = new TreeMap<>();
    private final Map<String, Stability> metrics = new TreeMap<>();
    private final Map<String, Stability> events = new TreeMap<>();
    private final Set<String> sensitive = new TreeSet<>();

    ConventionRules(TypeFacts facts, Findings findings, ConventionLevel level) {
        places = new AttributePlaces(facts);
        this.findings = findings;
        this.level = level;
    }

    /** Checks the names of a method. The conventions are read only if there is a name. */
    void check(DeclaredMethod method, Member member) {
        if (level != ConventionLevel.OFF && member instanceof Recording recording) {
            check(method, recording, Conventions.carried());
        }
    }

    private void check(DeclaredMethod method, Recording recording, Conventions conventions) {
        ConventionFindings own = findings(method, conventions);
        attributes(recording).forEach(attribute -> {
            String key = attribute.key().name();
            note(attributes, key, new AttributeConventions(conventions, own, places).check(attribute, method));
            if (SensitiveKeys.isSensitive(attribute) && !attributes.containsKey(key)) {
                sensitive.add(key);
                own.add(DiagnosticId.SENSITIVE_KEY, places.ofKey(attribute, method), "attribute", key);
            }
        });
        checkBaggage(method, recording, conventions, own);
        SignalConventions signals = new SignalConventions(conventions, own);
        for (int i = 0; i < recording.emissions().metrics().size(); i++) {
            var metric = recording.emissions().metrics().get(i);
            note(metrics, metric.name(), signals.check(metric, method.metrics().get(i), method));
        }
        for (int i = 0; i < recording.emissions().events().size(); i++) {
            var event = recording.emissions().events().get(i);
            note(events, event.name(), signals.check(event, method.events().get(i), method));
        }
    }

    /** Entries of the baggage go to other processes, in headers. */
    private static void checkBaggage(
            DeclaredMethod method, Recording recording, Conventions conventions, ConventionFindings own) {
        if (recording instanceof Operation operation) {
            operation.crossing().entries().stream()
                    .map(Crossing.BaggageEntry::value)
                    .filter(SensitiveKeys::isSensitive)
                    .filter(entry -> conventions.attribute(entry.key().name()).isEmpty())
                    .forEach(entry -> own.add(
                            DiagnosticId.SENSITIVE_KEY,
                            Positions.ofBaggage(entry, method),
                            "baggage entry",
                            entry.key().name()));
        }
    }

    private ConventionFindings findings(DeclaredMethod method, Conventions conventions) {
        Written<String> schemaUrl = method.scope().schemaUrl();
        Optional<String> other = conventions.otherVersion(schemaUrl.value());
        ConventionFindings own = new ConventionFindings(findings, method, level, other.isPresent());
        other.ifPresent(version -> own.add(
                DiagnosticId.OTHER_CONVENTIONS, schemaUrl.at(), version, conventions.version(), conventions.version()));
        return own;
    }

    /** The attributes that some signal has, each once. */
    private static Stream<Attribute> attributes(Recording recording) {
        Map<String, Attribute> ofKey = new TreeMap<>();
        recording.emissions().all().stream()
                .flatMap(emission -> emission.attributes().stream())
                .map(AttributeUse::attribute)
                .filter(attribute -> !attribute.isDynamic())
                .forEach(attribute -> ofKey.putIfAbsent(attribute.key().name(), attribute));
        return List.copyOf(ofKey.values()).stream();
    }

    private static void note(Map<String, Stability> known, String name, Optional<Standing> standing) {
        standing.ifPresent(found -> known.put(name, found.stability()));
    }

    /** What is known of the names. */
    Standings standings() {
        return new Standings(attributes, metrics, events, sensitive);
    }
}
