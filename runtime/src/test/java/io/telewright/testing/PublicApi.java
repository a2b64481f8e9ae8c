package io.telewright.testing;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What other modules can use of a module: its directives, and the public and protected types and members of its
 * exported packages.
 *
 * @param classes the directory of the compiled module
 */
public record PublicApi(Path classes) {
    private static final Comparator<Member> ORDER = Comparator.comparing(
                    (Member member) -> member instanceof Field ? 0 : member instanceof Constructor ? 1 : 2)
            .thenComparing(Member::getName)
            .thenComparing(ApiText::of);

    /** A line for each directive, type and member, in an order that depends on the names alone. */
    public List<String> lines() throws IOException {
        ModuleDescriptor module =
                ModuleFinder.of(classes).findAll().iterator().next().descriptor();
        List<String> lines = new ArrayList<>();
        lines.add("module " + module.name());
        module.exports().stream()
                .sorted()
                .map(exported -> "  exports " + exported)
                .forEach(lines::add);
        module.requires().stream()
                .filter(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .sorted()
                .map(required -> "  requires transitive " + required.name())
                .forEach(lines::add);
        for (Class<?> type : types(module.exports())) {
            lines.add("");
            lines.add(ApiText.of(type));
            members(type)
                    .sorted(ORDER)
                    .map(member -> "  " + ApiText.of(member))
                    .distinct()
                    .forEach(lines::add);
        }
        return lines;
    }

    private List<Class<?>> types(Set<Exports> exports) throws IOException {
        Set<String> packages = exports.stream().map(Exports::source).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(name -> load(name.replaceFirst("\\.class$", "")))
                    .filter(type -> packages.contains(type.getPackageName()) && isVisible(type))
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new AssertionError(failure);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** The members of a type, with those that it inherits from types that are not visible themselves. */
    private static Stream<Member> members(Class<?> type) {
        Stream<Member> declared = Stream.<Member[]>of(
                        type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Stream::of)
                .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic() && !isOfEveryEnum(member));
        Stream<Member> inherited = Stream.concat(
                        Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(parent -> !isVisible(parent))
                .flatMap(PublicApi::members)
                .filter(member -> !(member instanceof Constructor));
        return Stream.concat(declared, inherited);
    }

    private static boolean isOfEveryEnum(Member member) {
        return member.getDeclaringClass().isEnum()
                && Set.of("values", "valueOf").contains(member.getName());
    }
}
