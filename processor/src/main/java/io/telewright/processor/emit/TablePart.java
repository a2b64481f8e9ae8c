package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.MetricEmission;
import java.util.List;

/**
 * The table with the prebuilt {@code Attributes} of metrics.
 *
 * @param instrument one of the instruments that use it
 * @param axes its dimensions
 */
record TablePart(Instrument instrument, List<DimensionPart> axes) implements Part {
    static TablePart of(MetricEmission metric) {
        Instrument instrument = metric.instrument();
        return new TablePart(
                instrument,
                metric.attributes().stream()
                        .map(AttributeUse::attribute)
                        .map(attribute -> DimensionPart.of(instrument, attribute))
                        .toList());
    }

    @Override
    public Place place() {
        return Place.FIELD;
    }

    @Override
    public Object id() {
        return axes;
    }

    @Override
    public TypeName type() {
        return Library.ATTRIBUTE_TABLE;
    }

    @Override
    public String wantedName() {
        return instrument.fieldName() + "Table";
    }

    @Override
    public List<Part> needs() {
        return List.copyOf(axes);
    }

    @Override
    public CodeBlock value(Fields fields) {
        CodeBlock dimensions =
                axes.stream().map(axis -> CodeBlock.of("$L", fields.name(axis))).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", Library.ATTRIBUTE_TABLE, dimensions);
    }
}
