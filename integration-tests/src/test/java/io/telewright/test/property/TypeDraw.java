package io.telewright.test.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Draws types. */
final class TypeDraw {
    private static final List<TypeText> ATTRIBUTES =
            texts("boolean", "String", "int", "long", "double", "Integer", "Boolean", "java.util.concurrent.TimeUnit");
    private static final List<TypeText> ANY = texts(
            "int",
            "String",
            "char",
            "byte[]",
            "int[][]",
            "String[]",
            "Object",
            "float",
            "short",
            "java.util.List<String>",
            "java.util.List",
            "java.util.Map<String, ? extends Number>",
            "Class<?>",
            "java.util.function.Function<? super String, ? extends java.util.List<?>>",
            "java.util.Optional<String>",
            "java.util.List<String>[]",
            "java.util.Map.Entry<String, int[]>");
    private static final List<TypeText> OF_VARIABLE = texts(
            "%V%",
            "%V%[]", "java.util.List<%V%>", "java.util.Map<? super %V%, ? extends %V%[]>", "java.util.List<%V%>[]");
    private static final List<TypeText> RETURNED = texts(
            "void",
            "boolean",
            "java.util.concurrent.CompletableFuture<String>",
            "java.util.concurrent.CompletionStage<java.util.List<?>>",
            "Number",
            "CharSequence",
            "java.util.Collection<String>");
    private static final Map<String, String> NARROWER = Map.of(
            "Object", "String",
            "CharSequence", "String",
            "Number", "Integer",
            "java.util.Collection<String>", "java.util.List<String>",
            "java.util.concurrent.CompletionStage<java.util.List<?>>",
                    "java.util.concurrent.CompletableFuture<java.util.List<?>>");
    private static final List<List<TypeText>> THROWN = List.of(
            List.of(),
            texts("java.io.IOException"),
            texts("java.io.FileNotFoundException", "InterruptedException"),
            texts("Exception"),
            texts("java.util.concurrent.TimeoutException", "IllegalStateException"),
            texts("java.io.IOException", "java.util.concurrent.ExecutionException"));

    private final Draw draw;

    TypeDraw(Draw draw) {
        this.draw = draw;
    }

    private static List<TypeText> texts(String... templates) {
        return Stream.of(templates).map(TypeText::new).toList();
    }

    /** The bounds of a method's type variables. */
    List<TypeText> bounds(int ofInterface) {
        List<TypeText> options = new ArrayList<>(texts(
                "",
                "Exception",
                "Comparable<%M0%>",
                "Number & Comparable<? super %M0%>",
                "java.util.List<? extends %M0%>"));
        if (ofInterface > 0) {
            options.add(new TypeText("java.util.function.Supplier<? extends %C0%>"));
        }
        List<TypeText> bounds = new ArrayList<>();
        int count = draw.chance(35) ? 1 + draw.below(2) : 0;
        for (int i = 0; i < count; i++) {
            bounds.add(new TypeText(draw.of(options).template().replace("%M0%", "%M" + i + "%")));
        }
        return List.copyOf(bounds);
    }

    TypeText attribute(boolean bounded) {
        return bounded ? ATTRIBUTES.get(0) : draw.of(ATTRIBUTES);
    }

    TypeText any(int ofInterface, int ofMethod) {
        if (ofInterface + ofMethod == 0 || draw.chance(50)) {
            return draw.of(ANY);
        }
        int variable = draw.below(ofInterface + ofMethod);
        String text = variable < ofInterface ? "%C" + variable + "%" : "%M" + (variable - ofInterface) + "%";
        return new TypeText(draw.of(OF_VARIABLE).template().replace("%V%", text));
    }

    TypeText returned(int ofInterface, int ofMethod) {
        return draw.chance(50) ? any(ofInterface, ofMethod) : draw.of(RETURNED);
    }

    /** A type that overriding may put in the place of another. */
    TypeText narrower(TypeText type) {
        return draw.chance(50) ? new TypeText(NARROWER.getOrDefault(type.template(), type.template())) : type;
    }

    /** Exceptions, among them a type variable of the method where one is an exception. */
    List<TypeText> thrown(List<TypeText> bounds) {
        int variable = bounds.indexOf(new TypeText("Exception"));
        return variable >= 0 && draw.chance(70) ? texts("%M" + variable + "%", "java.io.IOException") : draw.of(THROWN);
    }

    List<TypeText> fewer(List<TypeText> thrown) {
        return thrown.stream().filter(type -> !draw.chance(40)).toList();
    }
}
