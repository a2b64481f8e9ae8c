package io.telewright.catalogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.telewright.catalogue.read.DeclaredAttribute;
import io.telewright.catalogue.read.DeclaredEvent;
import io.telewright.catalogue.read.DeclaredInterface;
import io.telewright.catalogue.read.DeclaredMethod;
import io.telewright.catalogue.read.DeclaredMetric;
import io.telewright.catalogue.read.DeclaredSpan;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Merges what interfaces declare: declarations with the same name are one entry. */
final class Merging {
    private final List<DeclaredInterface> interfaces;
    private final Conflicts conflicts = new Conflicts();

    Merging(List<DeclaredInterface> interfaces) {
        this.interfaces =
                interfaces.stream().sorted(comparing(DeclaredInterface::name)).toList();
    }

    Catalogue catalogue() {
        SpanTypes types = new SpanTypes();
        List<Span> spans = grouped(method -> Stream.ofNullable(method.span()), span -> span.name() + " " + span.kind())
                .map(all -> span(all, types))
                .toList();
        List<Metric> metrics = grouped(
                        method -> method.metrics().stream(),
                        metric -> metric.name().toLowerCase(Locale.ROOT))
                .map(this::metric)
                .toList();
        List<Event> events = grouped(method -> method.events().stream(), DeclaredEvent::name)
                .map(Merging::event)
                .toList();
        Signals signals = new Signals(spans, metrics, events);
        List<Attribute> attributes = grouped(method -> method.attributes().stream(), DeclaredAttribute::key)
                .map(all -> attribute(all, signals))
                .toList();
        return new Catalogue(interfaces, attributes, spans, metrics, events, Scopes.of(interfaces), conflicts.texts());
    }

    private <T> Stream<List<Occurrence<T>>> grouped(
            Function<DeclaredMethod, Stream<T>> declared, Function<T, String> identity) {
        Collection<List<Occurrence<T>>> groups = interfaces.stream()
                .flatMap(type -> type.methods().stream())
                .flatMap(method -> declared.apply(method).map(each -> new Occurrence<>(method, each)))
                .collect(groupingBy(each -> identity.apply(each.declared()), TreeMap::new, toList()))
                .values();
        return groups.stream();
    }

    private Span span(List<Occurrence<DeclaredSpan>> all, SpanTypes types) {
        DeclaredSpan first = all.get(0).declared();
        return new Span(
                first.name(),
                first.kind(),
                all.stream().allMatch(each -> each.declared().derived()),
                types.next(all.get(0)),
                Occurrence.brief(all, span -> "", "Span '" + first.name() + "'."),
                all.stream().anyMatch(each -> each.declared().open()),
                Uses.merged(all, DeclaredSpan::attributes),
                Occurrence.sources(all),
                Occurrence.scopes(all));
    }

    private Metric metric(List<Occurrence<DeclaredMetric>> all) {
        DeclaredMetric first = all.get(0).declared();
        String subject = "metric '" + first.name() + "'";
        conflicts.check(subject, "name", all, DeclaredMetric::name);
        conflicts.check(subject, "instrument", all, DeclaredMetric::instrument);
        conflicts.check(subject, "type of value", all, DeclaredMetric::number);
        conflicts.check(subject, "unit", all, DeclaredMetric::unit);
        conflicts.check(subject, "list of buckets", all, DeclaredMetric::buckets);
        return new Metric(
                first.name(),
                Occurrence.convention(all, DeclaredMetric::convention),
                first.instrument(),
                all.stream().allMatch(each -> each.declared().observable()),
                first.number(),
                first.unit(),
                Occurrence.brief(all, DeclaredMetric::description, "Metric '" + first.name() + "'."),
                first.buckets(),
                Uses.merged(all, DeclaredMetric::attributes),
                Occurrence.sources(all),
                Occurrence.scopes(all));
    }

    private static Event event(List<Occurrence<DeclaredEvent>> all) {
        String name = all.get(0).declared().name();
        return new Event(
                name,
                Occurrence.convention(all, DeclaredEvent::convention),
                Occurrence.texts(all, DeclaredEvent::severity),
                Occurrence.texts(all, DeclaredEvent::body),
                Occurrence.texts(all, DeclaredEvent::on),
                Occurrence.texts(all, DeclaredEvent::whenInWords),
                Occurrence.brief(all, event -> "", "Event '" + name + "'."),
                all.stream().anyMatch(each -> each.declared().open()),
                Uses.merged(all, DeclaredEvent::attributes),
                Occurrence.sources(all),
                Occurrence.scopes(all));
    }

    private Attribute attribute(List<Occurrence<DeclaredAttribute>> all, Signals signals) {
        DeclaredAttribute first = all.get(0).declared();
        conflicts.check("attribute '" + first.key() + "'", "type", all, DeclaredAttribute::type);
        return new Attribute(
                first.key(),
                first.type(),
                all.stream()
                        .map(each -> each.declared().brief())
                        .filter(brief -> !brief.isBlank())
                        .findFirst()
                        .orElse("Attribute '" + first.key() + "'."),
                Occurrence.convention(all, DeclaredAttribute::convention),
                all.stream().anyMatch(each -> each.declared().sensitive()),
                Occurrence.texts(all, attribute -> attribute.bound().words()),
                Values.merged(all),
                Occurrence.sources(all),
                signals.having(first.key()));
    }
}
