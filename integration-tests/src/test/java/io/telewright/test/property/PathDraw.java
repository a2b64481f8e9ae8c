package io.telewright.test.property;

import io.telewright.test.property.PathSample.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws generic types that mention each other, and paths through wildcards, bounds and type variables. */
final class PathDraw {
    private static final List<String> KINDS = List.of("interface", "abstract class", "record");
    private static final List<String> PARAMETERS = List.of("A", "B");
    private static final List<String> FIRST_BOUNDS = List.of(
            "",
            "Item",
            "Tag",
            "Item & Tag",
            "Comparable<A>",
            "Object & Comparable<A>",
            "Number & Comparable<? super A>",
            "%SELF%<A>");
    private static final List<String> SECOND_BOUNDS =
            List.of("", "A", "Tag", "List<? extends A>", "Comparable<? super B>");
    private static final List<String> ARGUMENTS = List.of(
            "?", "? extends Item", "? extends Tag", "? super Item", "Item", "List<? extends Item>", "List<Tag>", "?");
    private static final List<String> VARIABLES = List.of("V extends Item & Tag", "V extends Tag & Comparable<V>");

    /** Those that most types have come more often. */
    private static final List<String> NAMES = List.of(
            "m0", "m0", "m0", "m0", "m0", "o0", "o0", "o0", "m1", "m1", "f0", "f0", "f1", "size", "intValue", "absent");


    private final Draw draw;
    private final List<Type> types = new ArrayList<>();

    PathDraw(Draw draw) {
        this.draw = draw;
    }

    private record Type(String name, String kind, List<String> bounds) {
        /** Whether anything may be its arguments. */
        boolean isFree() {
            return bounds.stream().allMatch(String::isEmpty);
        }

        String of(String argument) {
            return name + bounds.stream().map(bound -> argument).collect(Collectors.joining(", ", "<", ">"));
        }

        String head() {
            return kind + " " + name
                    + IntStream.range(0, bounds.size())
                            .mapToObj(i -> PARAMETERS.get(i)
                                    + (bounds.get(i).isEmpty() ? "" : " extends " + bounds.get(i)))
                            .collect(Collectors.joining(", ", "<", ">"));
        }
    }

    PathSample sample() {
        int count = 2 + draw.below(3);
        IntStream.range(0, count).forEach(i -> types.add(type("Type" + i)));
        return new PathSample(
                types.stream().map(this::declaration).toList(),
                IntStream.range(0, 12).mapToObj(i -> use()).toList());
    }

    private Type type(String name) {
        String first = draw.of(FIRST_BOUNDS).replace("%SELF%", name);
        boolean hasTwo = !first.startsWith(name) && draw.chance(40);
        return new Type(name, draw.of(KINDS), hasTwo ? List.of(first, draw.of(SECOND_BOUNDS)) : List.of(first));
    }

    private String declaration(Type type) {
        if (type.kind().equals("record")) {
            return "%s(%s m0, %s m1) {}".formatted(type.head(), member(type), member(type));
        }
        List<Type> parents = types.subList(0, types.indexOf(type)).stream()
                .filter(other -> other.kind().equals(type.kind()) && other.isFree())
                .toList();
        boolean isBelow = !parents.isEmpty() && draw.chance(60);
        String parent = isBelow ? " extends " + draw.of(parents).of(draw.chance(50) ? "A" : "List<A>") : "";
        String number = isBelow ? "1" : "0";
        String methods = "public abstract %s m%s();".formatted(member(type), number)
                + (isBelow ? "" : "public abstract Optional<%s> o0();".formatted(member(type)));
        String fields = type.kind().equals("interface") ? "" : "public %s f%s;".formatted(member(type), number);
        return type.head() + parent + " { " + methods + fields + " }";
    }

    /** The type of a member, which may mention the parameters of the type that has it. */
    private String member(Type owner) {
        String parameter = PARAMETERS.get(draw.below(owner.bounds().size()));
        Type other = draw.of(types);
        List<String> options = new ArrayList<>(
                List.of(parameter, parameter, "List<" + parameter + ">", parameter + "[]", other.of("?")));
        if (other.isFree()) {
            options.addAll(List.of(
                    other.of(parameter), other.of("List<" + parameter + ">"), other.of("? extends " + parameter)));
        }
        return draw.of(options);
    }

    private Use use() {
        List<String> path = IntStream.rangeClosed(0, draw.below(3))
                .mapToObj(i -> draw.of(NAMES))
                .toList();
        if (draw.chance(15)) {
            return new Use("<" + draw.of(VARIABLES) + ">", "V", path);
        }
        Type type = draw.of(types);
        String applied = type.name()
                + type.bounds().stream()
                        .map(bound -> draw.of(ARGUMENTS))
                        .collect(Collectors.joining(", ", "<", ">"));
        return draw.chance(30) ? new Use("<V extends " + applied + ">", "V", path) : new Use("", applied, path);
    }
}
