package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Event;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Measurement;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.TimeUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Writes a method that records at once. */
final class SignalEmitter {
    private final Member.Signal signal;
    private final MethodContext method;
    private final ValueCode values;
    private final EventCode events;
    private final Instruments instruments;
    private final SetAttributes setAttributes;
    private final String span;

    SignalEmitter(ClassContext inClass, Member.Signal signal) {
        this.signal = signal;
        method = new MethodContext(inClass, signal);
        values = new ValueCode(method);
        events = new EventCode(method, values);
        instruments = new Instruments(inClass);
        setAttributes = new SetAttributes(method, values);
        span = method.variable("span");
    }

    MethodSpec emit() {
        MethodSpec.Builder code = method.head().write();
        if (usesSpan()) {
            code.addStatement("$T $L = $T.current()", Library.SPAN, span, Library.SPAN);
        }
        holdShared(code);
        signal.metrics().forEach(instrument -> record(code, instrument));
        signal.event().filter(Event::onLog).ifPresent(event -> log(code, event));
        if (usesSpan()) {
            onSpan(code);
        }
        return code.build();
    }

    private boolean usesSpan() {
        return signal.onCurrentSpan() || signal.event().filter(Event::onSpan).isPresent();
    }

    /** An attribute that more than one signal takes is read once, unless none of them is enabled. */
    private void holdShared(MethodSpec.Builder code) {
        List<Attribute> shared = signal.attributes().stream()
                .filter(Attribute::needsCare)
                .filter(attribute -> uses(attribute) > 1)
                .toList();
        if (!shared.isEmpty()) {
            code.beginControlFlow("if ($L)", disabled()).addStatement("return").endControlFlow();
            shared.forEach(attribute -> setAttributes.hold(code, attribute));
        }
    }

    private CodeBlock disabled() {
        List<CodeBlock> parts = new ArrayList<>();
        signal.metrics().forEach(instrument -> parts.add(CodeBlock.of("!$L.isEnabled()", instruments.of(instrument))));
        signal.event()
                .filter(Event::onLog)
                .ifPresent(event -> parts.add(CodeBlock.of("!$L", events.isLogged(event, Optional.empty()))));
        if (signal.onCurrentSpan()) {
            parts.add(CodeBlock.of("!$L.isRecording()", span));
        } else {
            signal.event()
                    .filter(Event::onSpan)
                    .ifPresent(event -> parts.add(CodeBlock.of("!$L", events.isOnSpan(event, span))));
        }
        return parts.stream().collect(CodeBlock.joining("$W&& "));
    }

    private int uses(Attribute attribute) {
        return (attribute.inMetrics() ? signal.metrics().size() : 0)
                + signal.event()
                        .map(event -> (event.onLog() ? 1 : 0)
                                + (event.onSpan() ? 1 : 0)
                                + (event.body().isPresent() ? 1 : 0))
                        .orElse(0)
                + (signal.onCurrentSpan() ? 1 : 0);
    }

    private void record(MethodSpec.Builder code, Instrument instrument) {
        String field = instruments.of(instrument);
        Optional<Measurement> measurement = signal.measurement();
        CodeBlock present = measurement
                .filter(Measurement::nullable)
                .map(value -> CodeBlock.of(" && $L != null", method.parameter(value.index())))
                .orElse(CodeBlock.of(""));
        code.beginControlFlow("if ($L.isEnabled()$L)", field, present)
                .addStatement(
                        "$T.$L($L,$W$L,$W$L)",
                        Library.MEASUREMENTS,
                        verb(instrument),
                        field,
                        measurement.map(value -> measured(instrument, value)).orElse(CodeBlock.of("1")),
                        new MetricAttributes(method, values).of(instrument, signal.attributes(), Optional.empty()))
                .endControlFlow();
    }

    private CodeBlock measured(Instrument instrument, Measurement measurement) {
        String parameter = method.parameter(measurement.index());
        return measurement.isDuration()
                ? CodeBlock.of(
                        "$T.in($T.$L, $L)",
                        Library.VALUES,
                        TimeUnit.class,
                        TimeUnits.of(instrument.unit()).orElseThrow(),
                        parameter)
                : CodeBlock.of("$L", parameter);
    }

    static String verb(Instrument instrument) {
        return switch (instrument.kind()) {
            case COUNTER, UP_DOWN_COUNTER -> "add";
            case HISTOGRAM -> "record";
            case GAUGE -> "set";
        };
    }

    private void log(MethodSpec.Builder code, Event event) {
        code.beginControlFlow("if ($L)", events.isLogged(event, Optional.empty()))
                .addStatement(events.log(event, signal.attributes(), Optional.empty(), Optional.empty(), exception()))
                .endControlFlow();
    }

    private Optional<String> exception() {
        return signal.exception().map(method::parameter);
    }

    private void onSpan(MethodSpec.Builder code) {
        if (signal.onCurrentSpan()) {
            code.beginControlFlow("if ($L.isRecording())", span);
            signal.attributes().forEach(attribute -> setAttributes.on(code, span, attribute));
            code.endControlFlow();
        }
        signal.event()
                .filter(Event::onSpan)
                .ifPresent(event -> code.beginControlFlow("if ($L)", events.isOnSpan(event, span))
                        .addStatement(events.onSpan(event, signal.attributes(), span, Optional.empty(), exception()))
                        .endControlFlow());
    }
}
