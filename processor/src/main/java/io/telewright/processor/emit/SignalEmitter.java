package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.CurrentSpanEmission;
import io.telewright.processor.model.Emissions;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.InstrumentKind;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Writes a method that records at once. */
final class SignalEmitter {
    private final Signal signal;
    private final Emissions emissions;
    private final MethodContext method;
    private final ValueCode values;
    private final EventCode events;
    private final Instruments instruments;
    private final SetAttributes setAttributes;
    private final String span;

    SignalEmitter(ClassContext inClass, Signal signal) {
        this.signal = signal;
        emissions = signal.emissions();
        method = new MethodContext(inClass, signal);
        values = new ValueCode(method);
        events = new EventCode(method, values);
        instruments = new Instruments(inClass);
        setAttributes = new SetAttributes(method, values);
        span = method.variable("span");
    }

    MethodSpec emit() {
        MethodSpec.Builder code = method.head().write();
        if (emissions.useCurrentSpan()) {
            code.addStatement("$T $L = $T.current()", Library.SPAN, span, Library.SPANS);
        }
        hold(code);
        emissions.metrics().forEach(metric -> record(code, metric));
        emissions.events().stream().filter(EventEmission::onLog).forEach(event -> log(code, event));
        emissions.currentSpan().ifPresent(current -> set(code, current));
        emissions.events().stream().filter(EventEmission::onSpan).forEach(event -> add(code, event));
        return code.build();
    }

    /** An attribute that more than one emission takes is read once, unless none of them is enabled. */
    private void hold(MethodSpec.Builder code) {
        List<Attribute> held = signal.held();
        if (!held.isEmpty()) {
            code.beginControlFlow("if ($L)", disabled()).addStatement("return").endControlFlow();
            held.forEach(attribute -> setAttributes.hold(code, attribute));
        }
    }

    private CodeBlock disabled() {
        List<CodeBlock> parts = new ArrayList<>();
        emissions
                .metrics()
                .forEach(metric -> parts.add(CodeBlock.of("!$L", instruments.isEnabled(metric.instrument()))));
        emissions.events().stream()
                .filter(EventEmission::onLog)
                .forEach(event -> parts.add(CodeBlock.of("!$L", events.isLogged(event, Optional.empty()))));
        if (emissions.currentSpan().isPresent()) {
            parts.add(CodeBlock.of("!$T.isRecording($L)", Library.SPANS, span));
        } else {
            emissions.events().stream()
                    .filter(EventEmission::onSpan)
                    .forEach(event -> parts.add(CodeBlock.of("!$L", events.isOnSpan(event, span))));
        }
        return parts.stream().collect(CodeBlock.joining("$W&& "));
    }

    private void record(MethodSpec.Builder code, MetricEmission metric) {
        String field = instruments.of(metric.instrument());
        code.beginControlFlow("if ($L$L)", instruments.isEnabled(metric.instrument()), present(metric.measure()))
                .addStatement(
                        "$T.$L($L,$W$L,$W$L)",
                        Library.MEASUREMENTS,
                        verb(metric.instrument()),
                        field,
                        measured(metric.measure()),
                        new MetricAttributes(method, values).of(metric))
                .endControlFlow();
    }

    private CodeBlock present(Measure measure) {
        if (measure instanceof Measure.Duration duration) {
            return CodeBlock.of(" && $L != null", method.parameter(duration.parameter()));
        }
        return measure instanceof Measure.Value value && value.nullable()
                ? CodeBlock.of(" && $L != null", method.parameter(value.parameter()))
                : CodeBlock.of("");
    }

    private CodeBlock measured(Measure measure) {
        if (measure instanceof Measure.Duration duration) {
            return CodeBlock.of(
                    "$T.in($T.$L, $L)",
                    Library.VALUES,
                    TimeUnit.class,
                    duration.unit().timeUnit(),
                    method.parameter(duration.parameter()));
        }
        return measure instanceof Measure.Value value
                ? CodeBlock.of("$L", method.parameter(value.parameter()))
                : CodeBlock.of("1");
    }

    static String verb(Instrument instrument) {
        if (instrument.kind().isSum()) {
            return "add";
        }
        return instrument.kind() == InstrumentKind.Synchronous.HISTOGRAM ? "record" : "set";
    }

    private void log(MethodSpec.Builder code, EventEmission event) {
        code.beginControlFlow("if ($L)", events.isLogged(event, Optional.empty()));
        events.log(code, event, Optional.empty(), exception());
        code.endControlFlow();
    }

    private void set(MethodSpec.Builder code, CurrentSpanEmission current) {
        code.beginControlFlow("if ($T.isRecording($L))", Library.SPANS, span);
        current.attributes().forEach(use -> setAttributes.on(code, span, use.attribute()));
        code.endControlFlow();
    }

    private void add(MethodSpec.Builder code, EventEmission event) {
        code.beginControlFlow("if ($L)", events.isOnSpan(event, span));
        events.onSpan(code, event, span, exception());
        code.endControlFlow();
    }

    private Optional<String> exception() {
        return signal.exception().map(method::parameter);
    }
}
