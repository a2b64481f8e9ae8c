package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Scope;
import io.telewright.processor.model.Template;
import java.util.List;

/**
 * The table with the names of an operation's spans.
 *
 * @param method the name of the method, after which the table is named
 */
record NameTablePart(Scope scope, Template template, String method) implements Part {
    @Override
    public Place place() {
        return Place.FIELD;
    }

    @Override
    public Object id() {
        return new Id(
                axes(), template.holes().stream().map(NameTablePart::factory).toList(), template.written());
    }

    private record Id(List<DimensionPart> axes, List<String> factories, String written) {}

    /** A text that is not listed counts as absent. The dimension of a list knows that, but not one of several sources. */
    private static String factory(Template.Hole hole) {
        Attribute attribute = hole.attribute();
        boolean isListed = !attribute.isSingle()
                && attribute.parts().stream().anyMatch(each -> each.conversion() instanceof Conversion.Closed);
        return isListed ? "listed" : "hole";
    }

    /** The dimensions of its holes, in their order. */
    List<DimensionPart> axes() {
        return template.holes().stream().map(this::axis).toList();
    }

    private DimensionPart axis(Template.Hole hole) {
        return DimensionPart.of(scope, template.written(), hole.attribute());
    }

    @Override
    public TypeName type() {
        return Library.NAME_TABLE;
    }

    @Override
    public String wantedName() {
        return method + "Names";
    }

    @Override
    public List<Part> needs() {
        return List.copyOf(axes());
    }

    @Override
    public CodeBlock value(Fields fields) {
        return CodeBlock.of("new $T($L)", Library.NAME_TABLE, parts(template.parts(), false, fields));
    }

    private CodeBlock parts(List<Template.Part> parts, boolean inGroup, Fields fields) {
        return parts.stream().map(part -> part(part, inGroup, fields)).collect(CodeBlock.joining(",$W"));
    }

    private CodeBlock part(Template.Part part, boolean inGroup, Fields fields) {
        if (part instanceof Template.Group group) {
            return CodeBlock.of("$T.group($L)", Library.NAME_PART, parts(group.parts(), true, fields));
        }
        if (part instanceof Template.Text text) {
            return CodeBlock.of("$T.text($L)", Library.NAME_PART, TextLiteral.of(text.text()));
        }
        Template.Hole hole = (Template.Hole) part;
        String dimension = fields.name(axis(hole));
        if (inGroup && hole.fallback().isEmpty()) {
            return CodeBlock.of("$T.$L($L)", Library.NAME_PART, factory(hole), dimension);
        }
        return CodeBlock.of(
                "$T.$L($L,$W$L)",
                Library.NAME_PART,
                factory(hole),
                dimension,
                TextLiteral.of(hole.fallback().orElse(hole.written())));
    }
}
