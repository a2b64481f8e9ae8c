package io.telewright.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.model.Words;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the methods that read an attribute through the user's code, each with a {@code try} of its own. */
final class Readers {
    private final ClassDraft inClass;

    Readers(ClassDraft inClass) {
        this.inClass = inClass;
    }

    /** The name of the method that reads an attribute. */
    String reader(Attribute attribute) {
        return inClass.helper(
                new Id(
                        attribute.key().name(),
                        attribute.source().type(),
                        attribute.source().typeVariables().stream()
                                .map(TypeVariableName::bounds)
                                .toList(),
                        attribute.source().steps(),
                        attribute.conversion()),
                "read" + Words.capitalized(attribute.key().name()),
                name -> write(name, attribute));
    }

    /** Type variables of two methods may have one name and different bounds. */
    private record Id(
            String key, TypeName type, List<List<TypeName>> bounds, List<Source.Step> steps, Conversion conversion) {}

    private MethodSpec write(String name, Attribute attribute) {
        Source source = attribute.source();
        Names names = Names.avoiding(List.of("thrown"));
        String start = names.variable(startName(source));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(source.typeVariables())
                .returns(attribute.variableType())
                .addParameter(source.type(), start)
                .beginControlFlow("try");
        suppressDeprecation(method, source);
        CodeBlock value = CodeBlock.of("$L", start);
        for (Iterator<Source.Step> steps = source.steps().iterator(); steps.hasNext(); ) {
            Source.Step step = steps.next();
            method.beginControlFlow("if ($L == null)", value)
                    .addStatement("return null")
                    .endControlFlow();
            value = follow(step, value);
            if (steps.hasNext()) {
                String next = names.variable(stepName(step));
                method.addStatement("var $L = $L", next, value);
                value = CodeBlock.of("$L", next);
            }
        }
        method.addStatement("return $L", converted(attribute.conversion(), value));
        return method.nextControlFlow("catch ($T thrown)", Throwable.class)
                .addStatement(Lines.of(
                        "$faults:T.report($type:T.class, $key:L, thrown)",
                        Map.of(
                                "type", inClass.model().name(),
                                "key", inClass.fields().key(attribute.key()))))
                .addStatement("return null")
                .endControlFlow()
                .build();
    }

    /** Keeps the compiler silent about the members of the user that a method calls. */
    static void suppressDeprecation(MethodSpec.Builder method, Source source) {
        if (source.steps().stream().anyMatch(step -> step instanceof Source.Access access && access.isDeprecated())) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
    }

    private static String startName(Source source) {
        return source.origin() instanceof Source.Result ? "result" : "argument";
    }

    /** The name of a variable with what a step leads to. */
    static String stepName(Source.Step step) {
        return step instanceof Source.Access access ? access.code().replace("()", "") : "value";
    }

    /** One step further. */
    static CodeBlock follow(Source.Step step, CodeBlock value) {
        return step instanceof Source.Access access
                ? CodeBlock.of("$L.$L", value, access.code())
                : CodeBlock.of("$T.orNull($L)", Library.VALUES, value);
    }

    /** The value of an attribute; an enum constant stays as it is. */
    static CodeBlock converted(Conversion conversion, CodeBlock value) {
        if (conversion instanceof Conversion.Widened widened) {
            String type = widened.type() == ValueType.LONG ? "long" : "double";
            return widened.isPrimitive()
                    ? CodeBlock.of("($L) $L", type, value)
                    : CodeBlock.of("$T.to$L($L)", Library.VALUES, Words.capitalized(type), value);
        }
        if (conversion instanceof Conversion.Elements elements) {
            return CodeBlock.of("$T.list($L, $L)", Library.VALUES, value, function(elements.element()));
        }
        if (conversion instanceof Conversion.Text) {
            return CodeBlock.of("$T.text($L)", Library.VALUES, value);
        }
        if (conversion instanceof Conversion.Seconds) {
            return CodeBlock.of("$T.seconds($L)", Library.VALUES, value);
        }
        if (conversion instanceof Conversion.Iso) {
            return CodeBlock.of("$T.iso($L)", Library.VALUES, value);
        }
        if (conversion instanceof Conversion.PrimitiveArray) {
            return CodeBlock.of("$T.list($L)", Library.VALUES, value);
        }
        return value;
    }

    private static CodeBlock function(Conversion element) {
        if (element instanceof Conversion.EnumText text) {
            return text.method().isPresent()
                    ? CodeBlock.of("$T::$L", text.enumType(), text.method().get())
                    : CodeBlock.of("$T::name", Library.VALUES);
        }
        CodeBlock converted = converted(element, CodeBlock.of("element"));
        return CodeBlock.of("element -> $L", converted);
    }
}
