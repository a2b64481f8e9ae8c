package io.telewright.test.corpus;

import io.telewright.test.delegate.Methods;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.lang.model.SourceVersion;

/** Finds the interfaces that code on the class path can extend: those of the running JDK, and those of every jar. */
final class PublicInterfaces {
    private static final String CLASS = ".class";

    private PublicInterfaces() {}

    /** Those in exported packages of the JDK's modules, one of so many, picked by the hash of its name. */
    static List<Class<?>> ofJdk(int step) {
        Set<String> resolved =
                ModuleLayer.boot().modules().stream().map(Module::getName).collect(Collectors.toSet());
        return load(
                ModuleFinder.ofSystem().findAll().stream()
                        .filter(module -> resolved.contains(module.descriptor().name()))
                        .flatMap(PublicInterfaces::exported),
                step);
    }

    /** The same of those in the jars of the class path, but for copies that a tool has repackaged and stripped. */
    static List<Class<?>> ofJars(int step) {
        return load(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .flatMap(PublicInterfaces::entries)
                        .filter(entry -> !entry.startsWith("META-INF") && !entry.contains("/shaded/")),
                step);
    }

    private static Stream<String> exported(ModuleReference module) {
        Set<String> packages = module.descriptor().exports().stream()
                .filter(Predicate.not(ModuleDescriptor.Exports::isQualified))
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = module.open()) {
            return reader
                    .list()
                    .filter(entry -> entry.lastIndexOf('/') > 0)
                    .filter(entry -> packages.contains(
                            entry.substring(0, entry.lastIndexOf('/')).replace('/', '.')))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> entries(String jar) {
        try (JarFile file = new JarFile(jar)) {
            return file.stream().map(ZipEntry::getName).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Class<?>> load(Stream<String> entries, int step) {
        return entries.filter(entry -> entry.endsWith(CLASS))
                .map(entry ->
                        entry.substring(0, entry.length() - CLASS.length()).replace('/', '.'))
                .distinct()
                .filter(name -> Math.floorMod(name.hashCode(), step) == 0)
                .sorted()
                .<Class<?>>flatMap(name -> load(name).stream())
                .filter(PublicInterfaces::isPublicInterface)
                .filter(PublicInterfaces::isConsistent)
                .toList();
    }

    /** Empty for classes made for libraries that are not there. */
    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, PublicInterfaces.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError absent) {
            return Optional.empty();
        }
    }

    private static boolean isPublicInterface(Class<?> type) {
        try {
            return type.isInterface()
                    && !type.isAnnotation()
                    && type.getCanonicalName() != null
                    && SourceVersion.isName(type.getCanonicalName())
                    && isPublic(type);
        } catch (LinkageError absent) {
            return false;
        }
    }

    /** Whether a class can implement it: some that are older than Java 8 contradict what their parents have since become. */
    private static boolean isConsistent(Class<?> type) {
        try {
            return Arrays.stream(type.getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .collect(Collectors.groupingBy(
                            Methods::signature, Collectors.mapping(Method::getReturnType, Collectors.toSet())))
                    .values()
                    .stream()
                    .allMatch(results -> results.size() == 1 || results.stream().noneMatch(Class::isPrimitive));
        } catch (TypeNotPresentException | LinkageError absent) {
            return true;
        }
    }

    /** Whether a type and those around it are public. */
    static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
