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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                        attribute.conversion(),
                        type(attribute.source())),
                "read" + Words.capitalized(attribute.key().name()),
                name -> write(name, attribute));
    }

    /** Type variables of two methods may have one name and different bounds. */
    private record Id(
            String key,
            TypeName type,
            List<List<TypeName>> bounds,
            List<Source.Step> steps,
            Conversion conversion,
            Optional<TypeName> special) {}

    /** The type that the exception or result has to be of. */
    private static Optional<TypeName> type(Source source) {
        if (source.origin() instanceof Source.Thrown thrown) {
            return Optional.of(thrown.type());
        }
        return source.origin() instanceof Source.Returned returned ? Optional.of(returned.type()) : Optional.empty();
    }

    /** The annotation that silences the use of deprecated members. */
    static AnnotationSpec suppressingDeprecation() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S}", "deprecation", "removal")
                .build();
    }

    /** A function from a constant of an enum to the value that a path leads to. An absent step ends the path. */
    static CodeBlock ofConstant(Conversion.OfConstant values) {
        List<CodeBlock> steps = new ArrayList<>();
        values.steps().forEach(step -> steps.add(follow(step, CodeBlock.of("it"))));
        CodeBlock last = converted(values.value(), steps.remove(steps.size() - 1));
        if (steps.isEmpty()) {
            return CodeBlock.of("it -> $L", last);
        }
        CodeBlock before = steps.stream()
                .map(step -> CodeBlock.of(".then(it -> $L)", step))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("$T.of($T.class)$L.then(it -> $L)", Library.READING, values.declaration(), before, last);
    }

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
        String absent = attribute.conversion() instanceof Conversion.Presence ? "false" : "null";
        boolean isThere = type(source).isPresent();
        CodeBlock value = CodeBlock.of("$L", isThere ? selected(method, names, source, start) : start);
        for (Iterator<Source.Step> steps = source.steps().iterator(); steps.hasNext(); ) {
            Source.Step step = steps.next();
            if (!isThere) {
                method.beginControlFlow("if ($L == null)", value)
                        .addStatement("return $L", absent)
                        .endControlFlow();
            }
            isThere = false;
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

    /** The exception or result under the type that it has to be of; the method returns if it is of another one. */
    private static String selected(MethodSpec.Builder method, Names names, Source source, String start) {
        TypeName type = type(source).orElseThrow();
        if (source.origin() instanceof Source.Returned) {
            String selected = names.variable("returned");
            method.beginControlFlow("if (!($L instanceof $T $L))", start, type, selected)
                    .addStatement("return null")
                    .endControlFlow();
            return selected;
        }
        String selected = names.variable("exception");
        if (((Source.Thrown) source.origin()).isAny()) {
            method.addStatement("$T $L = $T.exception($L)", Throwable.class, selected, Library.OUTCOME, start)
                    .beginControlFlow("if ($L == null)", selected);
        } else {
            method.beginControlFlow(
                    "if (!($T.exception($L) instanceof $T $L))", Library.OUTCOME, start, type, selected);
        }
        method.addStatement("return null").endControlFlow();
        return selected;
    }

    /** Silences warnings about the user's members that a method calls. */
    static void suppressDeprecation(MethodSpec.Builder method, Source source) {
        if (source.steps().stream().anyMatch(step -> step instanceof Source.Access access && access.isDeprecated())) {
            method.addAnnotation(suppressingDeprecation());
        }
    }

    private static String startName(Source source) {
        if (source.origin() instanceof Source.Thrown) {
            return "failure";
        }
        return source.isOfResult() ? "result" : "argument";
    }

    /** The name of the variable with the result of a step. */
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
            return CodeBlock.of("$T.of($L, $L)", Library.LISTS, value, function(elements.element()));
        }
        if (conversion instanceof Conversion.Closed closed) {
            return converted(closed.text(), value);
        }
        if (conversion instanceof Conversion.Presence) {
            return CodeBlock.of("$T.isPresent($L)", Library.VALUES, value);
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
            return CodeBlock.of("$T.of($L)", Library.LISTS, value);
        }
        return value;
    }

    private static CodeBlock function(Conversion element) {
        if (element instanceof Conversion.EnumText text) {
            return text.method().isPresent()
                    ? CodeBlock.of("$T::$L", text.declaration(), text.method().get())
                    : CodeBlock.of("$T::name", Library.VALUES);
        }
        CodeBlock converted = converted(element, CodeBlock.of("element"));
        return CodeBlock.of("element -> $L", converted);
    }
}
