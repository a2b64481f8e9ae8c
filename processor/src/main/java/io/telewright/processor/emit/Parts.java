package io.telewright.processor.emit;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.AttributeUse.ReadAt;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Emission;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Observation;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Recording;
import io.telewright.processor.model.Scope;
import io.telewright.processor.model.Signal;
import io.telewright.processor.model.Template;
import java.util.ArrayList;
import java.util.List;

/** Lists what a method needs constants and fields for, in the order in which it uses them. */
final class Parts {
    private final List<Part> parts = new ArrayList<>();
    private final Scope scope;

    private Parts(Scope scope) {
        this.scope = scope;
    }

    static List<Part> of(Member member) {
        if (!(member instanceof Recording recording)) {
            return List.of();
        }
        Parts parts = new Parts(recording.scope());
        if (recording instanceof Signal signal) {
            parts.signal(signal);
        } else if (recording instanceof Observation observation) {
            parts.axes(observation.metric());
            parts.instrument(observation.metric());
        } else if (recording instanceof Operation operation) {
            parts.operation(operation);
        }
        return parts.parts;
    }

    private void signal(Signal signal) {
        if (!signal.held().isEmpty()) {
            signal.emissions().metrics().forEach(this::instrument);
            signal.held().forEach(this::read);
        }
        signal.emissions().metrics().forEach(this::recorded);
        signal.emissions().events().stream().filter(EventEmission::onLog).forEach(this::log);
        signal.emissions().currentSpan().ifPresent(this::uses);
        signal.emissions().events().stream().filter(EventEmission::onSpan).forEach(this::uses);
    }

    private void operation(Operation operation) {
        if (!operation.isAlwaysDecorated()) {
            enabled(operation);
            entering(operation.crossing());
            injecting(operation.crossing());
        }
        operation.heldAtStart().forEach(this::read);
        if (operation.startsLater()) {
            setOnCurrentSpan(operation);
        }
        entering(operation.crossing());
        span(operation);
        linking(operation.crossing());
        injecting(operation.crossing());
        setOnCurrentSpan(operation);
        for (MetricEmission metric : operation.inFlight()) {
            axes(metric);
            instrument(metric);
        }
        ending(operation);
    }

    private void setOnCurrentSpan(Operation operation) {
        operation.emissions().currentSpan().stream()
                .flatMap(current -> current.read(ReadAt.START))
                .forEach(this::attribute);
    }

    /** The parts that decide whether an operation has any telemetry. */
    private void enabled(Operation operation) {
        if (operation.hasSpan()) {
            provider(ProviderPart.Kind.TRACER);
        }
        operation.emissions().metrics().forEach(this::instrument);
        if (operation.emissions().events().stream().anyMatch(EventEmission::onLog)) {
            provider(ProviderPart.Kind.LOGGER);
        }
    }

    private void entering(Crossing crossing) {
        if (crossing.extracts()) {
            crossing.carrier().ifPresent(this::carrier);
        }
        crossing.entries().forEach(entry -> text(entry.value()));
    }

    private void linking(Crossing crossing) {
        crossing.links().stream()
                .flatMap(link -> link.headers().stream())
                .map(Crossing.Headers::access)
                .forEach(this::access);
    }

    private void injecting(Crossing crossing) {
        crossing.injected().ifPresent(this::carrier);
    }

    private void carrier(Crossing.Carrier carrier) {
        access(carrier.access());
    }

    private void access(Crossing.Access access) {
        parts.add(new PropagationPart.Propagator());
        if (access instanceof Crossing.Own own) {
            parts.add(new PropagationPart.Accessor(own.type()));
        } else if (access instanceof Crossing.RequestBuilder) {
            parts.add(new ConstantPart.RequestSetter());
        }
    }

    private void span(Operation operation) {
        operation.emissions().span().ifPresent(span -> {
            name(span.name(), operation.signature().name());
            provider(ProviderPart.Kind.TRACER);
            span.early().forEach(this::attribute);
            span.late().forEach(this::attribute);
        });
    }

    /** The parts that the name of a span comes from, unless it is always the same. */
    private void name(Template name, String method) {
        name.attributes().forEach(this::read);
        if (!name.isConstant()) {
            parts.add(new NameTablePart(scope, name, method));
            name.attributes().forEach(this::ofSeveral);
        }
    }

    private void ending(Operation operation) {
        operation.emissions().span().ifPresent(span -> {
            provider(ProviderPart.Kind.LOGGER);
            if (!span.notAnError().isEmpty()) {
                parts.add(new ConstantPart.NotAnError(span.notAnError(), operation.notAnErrorName()));
            }
        });
        operation.heldAtEnd().forEach(attribute -> {
            if (attribute.isSingle()) {
                read(attribute);
            } else {
                text(attribute);
            }
        });
        operation.setAtEnd().forEach(this::attribute);
        operation.emissions().metrics().stream().filter(MetricEmission::isAtEnd).forEach(this::recorded);
        for (EventEmission event : operation.emissions().events()) {
            if (event.onLog()) {
                log(event);
            } else {
                uses(event);
            }
        }
    }

    private void recorded(MetricEmission metric) {
        instrument(metric);
        axes(metric);
    }

    private void instrument(MetricEmission metric) {
        parts.add(new InstrumentPart(metric.instrument()));
    }

    private void axes(MetricEmission metric) {
        TablePart table = TablePart.of(metric);
        if (!table.isUnneeded()) {
            parts.add(table);
        }
        metric.attributes().stream().map(AttributeUse::attribute).forEach(this::ofSeveral);
    }

    private void log(EventEmission event) {
        provider(ProviderPart.Kind.LOGGER);
        event.body().attributes().forEach(this::text);
        uses(event);
    }

    private void uses(Emission emission) {
        emission.attributes().stream().map(AttributeUse::attribute).forEach(this::attribute);
    }

    private void attribute(Attribute attribute) {
        if (!attribute.isDynamic()) {
            parts.add(new ConstantPart.AttributeKey(attribute.key()));
        }
        text(attribute);
    }

    /** The parts that give the values of several sources, of which the first value counts. */
    private void ofSeveral(Attribute attribute) {
        if (!attribute.isSingle()) {
            text(attribute);
        }
    }

    /**
     * The parts that give the text of a value. Reading it may fail, and a method of the user may name the constants of
     * an enum.
     */
    private void text(Attribute attribute) {
        if (!attribute.isSingle()) {
            attribute.parts().forEach(this::text);
            return;
        }
        read(attribute);
        if (attribute.conversion() instanceof Conversion.EnumText enumText
                && enumText.method().isPresent()) {
            parts.add(new DimensionPart.OfEnum(attribute.key(), enumText));
        } else if (attribute.conversion() instanceof Conversion.OfConstant ofConstant) {
            parts.add(new DimensionPart.OfEnumValues(attribute.key(), ofConstant));
        } else if (attribute.conversion() instanceof Conversion.Closed closed) {
            parts.add(new ConstantPart.ClosedValues(attribute.key(), closed.values()));
        }
    }

    /** The key that names an attribute in the report of a failure to read it. */
    private void read(Attribute attribute) {
        if (attribute.isDynamic()) {
            parts.add(ConstantPart.DynamicRules.of(attribute));
        } else if (attribute.reading().hasMethod()) {
            parts.add(new ConstantPart.AttributeKey(attribute.key()));
        }
    }

    private void provider(ProviderPart.Kind kind) {
        parts.add(new ProviderPart(kind, scope));
    }
}
