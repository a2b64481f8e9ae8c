package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.NumberType;
import io.telewright.processor.model.Words;
import java.util.List;
import java.util.Locale;

/** The fields of metric instruments. */
final class Instruments {
    private final Fields fields;

    Instruments(ClassContext inClass) {
        fields = inClass.fields();
    }

    /** The field of an instrument; declarations of one name share it. */
    String of(Instrument instrument) {
        CodeBlock builder = builder(instrument);
        return fields.part(
                instrument.identity(),
                type(instrument),
                instrument.fieldName(),
                instrument.kind().isObservable()
                        ? CodeBlock.of(
                                "new $T<>(\nopenTelemetry,\n$S,\n$S,\n$L::buildWithCallback)",
                                Library.OBSERVABLE,
                                instrument.scope().name(),
                                instrument.name(),
                                builder)
                        : CodeBlock.of("$L\n.build()", builder));
    }

    /** The condition under which a measurement goes anywhere. */
    CodeBlock isEnabled(Instrument instrument) {
        return CodeBlock.of("$T.isEnabled($L)", Library.INSTRUMENTS, of(instrument));
    }

    private static TypeName type(Instrument instrument) {
        String value = isLong(instrument) ? "Long" : "Double";
        return instrument.kind().isObservable()
                ? ParameterizedTypeName.get(Library.OBSERVABLE, metrics("Observable" + value + "Measurement"))
                : metrics(value + kind(instrument));
    }

    private static ClassName metrics(String name) {
        return ClassName.get("io.opentelemetry.api.metrics", name);
    }

    private static boolean isLong(Instrument instrument) {
        return instrument.number() == NumberType.LONG;
    }

    private static String kind(Instrument instrument) {
        return Words.capitalized(instrument.kind().name().toLowerCase(Locale.ROOT));
    }

    private CodeBlock builder(Instrument instrument) {
        String kind = kind(instrument);
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$L.$L$LBuilder($S)",
                        fields.meter(instrument.scope()),
                        Character.toLowerCase(kind.charAt(0)),
                        kind.substring(1),
                        instrument.name());
        boolean sums = instrument.kind().isSum();
        if (sums != isLong(instrument)) {
            code.add(sums ? "\n.ofDoubles()" : "\n.ofLongs()");
        }
        if (!instrument.unit().isEmpty()) {
            code.add("\n.setUnit($S)", instrument.unit());
        }
        if (!instrument.description().isEmpty()) {
            code.add("\n.setDescription($S)", instrument.description());
        }
        if (!instrument.buckets().isEmpty()) {
            code.add("\n.setExplicitBucketBoundariesAdvice($T.of($L))", List.class, buckets(instrument));
        }
        return code.build();
    }

    private static CodeBlock buckets(Instrument instrument) {
        return instrument.buckets().stream()
                .map(bound -> isLong(instrument) ? CodeBlock.of("$LL", bound.longValue()) : CodeBlock.of("$L", bound))
                .collect(CodeBlock.joining(",$W"));
    }
}
