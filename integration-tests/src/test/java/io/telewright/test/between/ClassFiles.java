package io.telewright.test.between;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Class files of the class path, by their internal names. */
final class ClassFiles {
    private final Map<String, ClassNode> read = new HashMap<>();

    ClassNode read(String name) {
        return read.computeIfAbsent(name, ClassFiles::parse);
    }

    /** A method of a class, or of the one that it extends. */
    MethodNode method(String owner, String name, String descriptor) {
        ClassNode type = read(owner);
        return type.methods.stream()
                .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
                .findFirst()
                .orElseGet(() -> method(type.superName, name, descriptor));
    }

    private static ClassNode parse(String name) {
        try (InputStream file = ClassFiles.class.getClassLoader().getResourceAsStream(name + ".class")) {
            if (file == null) {
                throw new AssertionError("no class file of " + name);
            }
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, ClassReader.SKIP_DEBUG);
            return node;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
