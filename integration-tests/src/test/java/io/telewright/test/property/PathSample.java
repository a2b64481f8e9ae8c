package io.telewright.test.property;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Types with members, and paths that may lead through them.
 *
 * @param types the declarations of the types
 * @param uses parameters with paths
 */
record PathSample(List<String> types, List<Use> uses) {
    private static final String HEAD = "package drawn; import drawn.World.*; import java.util.List; ";

    /**
     * A parameter with a path.
     *
     * @param variable the type variable of its method, or an empty string
     * @param type its type
     * @param path the names of members: of a field if it starts with f, of a method that returns an optional if it starts
     *     with o, and of another method otherwise
     */
    record Use(String variable, String type, List<String> path) {
        /** A method that takes the parameter. */
        String method() {
            return "static " + variable + " Object read(" + type + " v0) { return v0; }";
        }

        /** A method that follows the path, with a variable for each step, since a step may lead to null. */
        String following() {
            String steps = IntStream.range(0, path.size())
                    .mapToObj(i -> "var v" + (i + 1) + " = " + step("v" + i, path.get(i)) + "; ")
                    .collect(Collectors.joining());
            return "static " + variable + " Object read(" + type + " v0) { " + steps + "return v" + path.size() + "; }";
        }

        /** Whether no wildcard is in the way: then the path is to be followed wherever javac follows it. */
        boolean isPlain() {
            return path.size() == 1 && !type.contains("?") && !variable.contains("?");
        }

        private static String step(String value, String name) {
            return switch (name.charAt(0)) {
                case 'f' -> value + "." + name;
                case 'o' -> "World.content(" + value + "." + name + "())";
                default -> value + "." + name + "()";
            };
        }

        /** A declaration of it as an attribute. */
        String attribute(int number) {
            return variable + " void call" + number
                    + "(@io.telewright.Attribute(value = \"key\", asString = true, path = \"" + String.join(".", path)
                    + "\") " + type + " a);";
        }
    }

    /** The source of all types, of which most are generic. */
    String world() {
        return """
                package drawn;

                import java.util.List;
                import java.util.Optional;

                public interface World {
                    class Item {
                        public Item f0;
                        public Item m0() { return this; }
                        public Optional<Item> o0() { return Optional.empty(); }
                    }

                    interface Tag {
                        List<Tag> m1();
                    }

                    static <T> T content(Optional<T> optional) { return optional.get(); }

                %s
                }
                """.formatted(String.join("\n", types));
    }

    /** A class around each use, whose line in the source is its number. */
    static String classes(List<String> methods) {
        return IntStream.range(0, methods.size())
                .mapToObj(i -> "class Use" + i + " { " + methods.get(i) + " }")
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    /** A service interface with the uses as attributes, whose line in the source is their number. */
    static String service(List<Use> uses) {
        return IntStream.range(0, uses.size())
                .mapToObj(i -> uses.get(i).attribute(i))
                .collect(Collectors.joining("\n", HEAD + "@io.telewright.Traced public interface Service { ", "}\n"));
    }

    @Override
    public String toString() {
        return "\n" + world() + service(uses);
    }
}
