package io.telewright.processor.validate;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Types of {@code java.lang} that generated code or the methods of services are likely to mention. A type of that name in
 * the interface's package would be meant instead; the package is asked for each name, since to list it would complete
 * all of its types.
 */
final class JavaLang {
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

    private JavaLang() {}

    /** The names of those that the package of an interface hides. */
    static Stream<String> hidden(Elements elements, TypeElement element) {
        PackageElement inPackage = elements.getPackageOf(element);
        ModuleElement module = elements.getModuleOf(element);
        return NAMES.stream().filter(name -> {
            String qualified = inPackage.getQualifiedName() + "." + name;
            return (module == null ? elements.getTypeElement(qualified) : elements.getTypeElement(module, qualified))
                    != null;
        });
    }
}
