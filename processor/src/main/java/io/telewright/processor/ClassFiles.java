package io.telewright.processor;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.read.InterfaceKind;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * The types that do not come from a source. Gradle has them processed again if an aggregating processor is used
 * together with ours. The classes that were generated from their sources still exist. Classes that would be generated
 * now would be wrong, because a class file has no Javadoc, and often no names of parameters.
 */
final class ClassFiles {
    private static final Optional<Method> FILE = fileOfElement();

    private final Elements elements;

    ClassFiles(Elements elements) {
        this.elements = elements;
    }

    /** {@code Elements.getFileObjectOf}, which there is from Java 18 on. */
    private static Optional<Method> fileOfElement() {
        try {
            return Optional.of(Elements.class.getMethod("getFileObjectOf", Element.class));
        } catch (NoSuchMethodException older) {
            return Optional.empty();
        }
    }

    boolean contain(TypeElement type) {
        if (FILE.isPresent()) {
            try {
                return FILE.get().invoke(elements, type) instanceof JavaFileObject file
                        && file.getKind() == JavaFileObject.Kind.CLASS;
            } catch (ReflectiveOperationException unknown) {
                // Not every compiler knows the file.
            }
        }
        return looksCompiled(type) && isGenerated(type);
    }

    private boolean isGenerated(TypeElement type) {
        ClassName name = ClassName.get(type);
        return InterfaceKind.of(type)
                .map(kind -> ClassName.get(name.packageName(), kind.generatedName(name.simpleNames())))
                .map(generated -> elements.getTypeElement(generated.canonicalName()))
                .isPresent();
    }

    /**
     * Whether all parameters have the names of class files without names, and nothing has Javadoc. Java 17 does not say more:
     * an interface without parameters is taken for one of a source.
     */
    private boolean looksCompiled(TypeElement type) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        return methods.stream().anyMatch(method -> !method.getParameters().isEmpty())
                && methods.stream().allMatch(method -> isUnnamed(method.getParameters()))
                && Stream.concat(Stream.of(type), methods.stream())
                        .allMatch(element -> elements.getDocComment(element) == null);
    }

    private static boolean isUnnamed(List<? extends VariableElement> parameters) {
        return IntStream.range(0, parameters.size())
                .allMatch(index -> parameters.get(index).getSimpleName().contentEquals("arg" + index));
    }
}
