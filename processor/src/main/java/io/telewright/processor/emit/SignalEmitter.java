package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.CurrentSpanEmission;
import io.telewright.processor.model.Emissions;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a method that records at once. */
final class SignalEmitter implements MemberEmitter {
    private final Signal signal;
    private final Emissions emissions;
    private final MethodDraft method;
    private final EventCode events;
    private final MeasurementCode measurements;
    private final SetAttributes setAttributes;

    SignalEmitter(ClassDraft inClass, Signal signal) {
        this.signal = signal;
        emissions = signal.emissions();
        method = new MethodDraft(inClass, signal, Variable.EVENT, Variable.ATTRIBUTES, Variable.SPAN);
        ValueCode values = new ValueCode(method);
        setAttributes = new SetAttributes(method, values);
        events = new EventCode(method, values, setAttributes);
        measurements = new MeasurementCode(method, values);
    }

    @Override
    public MethodSpec emit() {
        MethodSpec.Builder code = method.head().write();
        if (emissions.useCurrentSpan()) {
            code.addStatement(method.line("$otelSpan:T $span:L = $spans:T.current()"));
        }
        hold(code);
        emissions.metrics().forEach(metric -> record(code, metric));
        emissions.events().stream().filter(EventEmission::onLog).forEach(event -> log(code, event));
        emissions.currentSpan().ifPresent(current -> set(code, current));
        emissions.events().stream().filter(EventEmission::onSpan).forEach(event -> add(code, event));
        return code.build();
    }

    /** An attribute that more than one emission reads is read once, unless none of them is enabled. */
    private void hold(MethodSpec.Builder code) {
        List<Attribute> held = signal.held();
        if (!held.isEmpty()) {
            code.beginControlFlow("if ($L)", disabled()).addStatement("return").endControlFlow();
            held.forEach(attribute -> setAttributes.hold(code, attribute));
        }
    }

    private CodeBlock disabled() {
        List<CodeBlock> parts = new ArrayList<>();
        emissions.metrics().forEach(metric -> parts.add(measurements.isEnabled(metric)));
        emissions.events().stream().filter(EventEmission::onLog).forEach(event -> parts.add(events.isLogged(event)));
        if (emissions.currentSpan().isPresent()) {
            parts.add(method.line("$spans:T.isRecording($span:L)"));
        } else {
            emissions.events().stream()
                    .filter(EventEmission::onSpan)
                    .forEach(event -> parts.add(events.isOnSpan(event)));
        }
        return parts.stream().distinct().map(part -> CodeBlock.of("!$L", part)).collect(CodeBlock.joining("$W&& "));
    }

    private void record(MethodSpec.Builder code, MetricEmission metric) {
        code.beginControlFlow("if ($L$L)", measurements.isEnabled(metric), measurements.isPresent(metric))
                .addStatement(measurements.recorded(metric))
                .endControlFlow();
    }

    private void log(MethodSpec.Builder code, EventEmission event) {
        code.beginControlFlow("if ($L)", events.isLogged(event));
        events.log(code, event, exception());
        code.endControlFlow();
    }

    private void set(MethodSpec.Builder code, CurrentSpanEmission current) {
        code.beginControlFlow(method.line("if ($spans:T.isRecording($span:L))"));
        current.attributes().forEach(use -> setAttributes.onSpan(code, use.attribute()));
        code.endControlFlow();
    }

    private void add(MethodSpec.Builder code, EventEmission event) {
        code.beginControlFlow("if ($L)", events.isOnSpan(event));
        events.onSpan(code, event, exception());
        code.endControlFlow();
    }

    private Optional<CodeBlock> exception() {
        return signal.exception().map(index -> CodeBlock.of("$L", method.parameter(index)));
    }
}
