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
import java.util.Map;

/** A metric instrument; declarations of one name share it. */
record InstrumentPart(Instrument instrument) implements Part {
    @Override
    public Place place() {
        return Place.FIELD;
    }

    @Override
    public Object id() {
        return instrument.identity();
    }

    @Override
    public String wantedName() {
        return instrument.fieldName();
    }

    @Override
    public List<Part> needs() {
        return List.of(meter());
    }

    private Part meter() {
        return new ProviderPart(ProviderPart.Kind.METER, instrument.scope());
    }

    @Override
    public TypeName type() {
        return instrument.kind().isObservable()
                ? ParameterizedTypeName.get(Library.OBSERVABLE, metrics("Observable" + number() + "Measurement"))
                : metrics(number() + kind());
    }

    private static ClassName metrics(String name) {
        return ClassName.get("io.opentelemetry.api.metrics", name);
    }

    @Override
    public CodeBlock value(Fields fields) {
        CodeBlock builder = builder(fields);
        return instrument.kind().isObservable()
                ? Lines.of(
                        "new $observable:T<>(\nopenTelemetry,\n$scope:L,\n$name:S,\n$builder:L::buildWithCallback)",
                        Map.of(
                                "observable",
                                Library.OBSERVABLE,
                                "scope",
                                TextLiteral.of(instrument.scope().name()),
                                "name",
                                instrument.name(),
                                "builder",
                                builder))
                : CodeBlock.of("$L\n.build()", builder);
    }

    private CodeBlock builder(Fields fields) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$L.$LBuilder($S)",
                        fields.name(meter()),
                        Words.camel(instrument.kind().name().toLowerCase(Locale.ROOT)),
                        instrument.name());
        if (instrument.kind().isSum() != isLong()) {
            code.add(isLong() ? "\n.ofLongs()" : "\n.ofDoubles()");
        }
        if (!instrument.unit().isEmpty()) {
            code.add("\n.setUnit($S)", instrument.unit());
        }
        if (!instrument.description().isEmpty()) {
            code.add("\n.setDescription($L)", TextLiteral.of(instrument.description()));
        }
        if (!instrument.buckets().isEmpty()) {
            code.add("\n.setExplicitBucketBoundariesAdvice($T.of($L))", List.class, buckets());
        }
        return code.build();
    }

    private CodeBlock buckets() {
        return instrument.buckets().stream()
                .map(bound -> isLong() ? CodeBlock.of("$LL", bound.longValue()) : CodeBlock.of("$L", bound))
                .collect(CodeBlock.joining(",$W"));
    }

    private String number() {
        return isLong() ? "Long" : "Double";
    }

    private boolean isLong() {
        return instrument.number() == NumberType.LONG;
    }

    private String kind() {
        return Words.capitalized(instrument.kind().name().toLowerCase(Locale.ROOT));
    }
}
