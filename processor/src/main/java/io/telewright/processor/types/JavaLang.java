package io.telewright.processor.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Types of {@code java.lang} that generated code or the methods of services are likely to mention. A type of that name in
 * the interface's package would be meant instead; the package is asked for each name, since to list it would complete
 * all of its types, and once in a round.
 */
public final class JavaLang {
    private static final List<String> NAMES = List.of(
            "AutoCloseable",
            "Boolean",
            "Byte",
            "CharSequence",
            "Character",
            "Class",
            "ClassLoader",
            "Comparable",
            "Deprecated",
            "Double",
            "Enum",
            "Error",
            "Exception",
            "Float",
            "IllegalArgumentException",
            "IllegalStateException",
            "IndexOutOfBoundsException",
            "Integer",
            "InterruptedException",
            "Iterable",
            "Long",
            "Module",
            "NullPointerException",
            "Number",
            "Object",
            "Override",
            "Package",
            "Process",
            "Record",
            "Runnable",
            "RuntimeException",
            "SecurityException",
            "Short",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "System",
            "Thread",
            "Throwable",
            "UnsupportedOperationException",
            "Void");

    private final Elements elements;
    private final Map<PackageElement, List<String>> hidden = new HashMap<>();

    JavaLang(Elements elements) {
        this.elements = elements;
    }

    /** The names of those that the package of an interface hides. */
    public List<String> hiddenFor(TypeElement element) {
        return hidden.computeIfAbsent(elements.getPackageOf(element), this::hiddenBy);
    }

    private List<String> hiddenBy(PackageElement inPackage) {
        ModuleElement module = elements.getModuleOf(inPackage);
        return NAMES.stream()
                .filter(name -> {
                    String qualified = inPackage.getQualifiedName() + "." + name;
                    return (module == null
                                    ? elements.getTypeElement(qualified)
                                    : elements.getTypeElement(module, qualified))
                            != null;
                })
                .toList();
    }
}
