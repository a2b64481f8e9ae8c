package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.MetricEmission;
import java.util.List;
import java.util.stream.Stream;

/**
 * The table with the series of an instrument, or with the {@code Attributes} of an observed one.
 *
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
        return List.of(instrument.identity(), axes);
    }

    @Override
    public TypeName type() {
        return isObserved() ? Library.ATTRIBUTE_TABLE : Library.SERIES_TABLE;
    }

    boolean isObserved() {
        return instrument.kind().isObservable();
    }

    /** Whether there is nothing to pick: something is observed, and has no attributes. */
    boolean isUnneeded() {
        return isObserved() && axes.isEmpty();
    }

    /** The type of what is in a row. */
    ClassName row() {
        return isObserved() ? Library.ATTRIBUTES : ClassName.OBJECT;
    }

    @Override
    public String wantedName() {
        return instrument.fieldName() + "Table";
    }

    @Override
    public List<Part> needs() {
        return isObserved()
                ? List.copyOf(axes)
                : Stream.concat(Stream.of(new InstrumentPart(instrument)), axes.stream())
                        .toList();
    }

    @Override
    public CodeBlock value(Fields fields) {
        CodeBlock arguments = needs().stream()
                .map(part -> CodeBlock.of("$L", fields.name(part)))
                .collect(CodeBlock.joining(",$W"));
        return isObserved()
                ? CodeBlock.of("new $T($L)", Library.ATTRIBUTE_TABLE, arguments)
                : CodeBlock.of("$T.of($L)", Library.SERIES_TABLE, arguments);
    }
}
