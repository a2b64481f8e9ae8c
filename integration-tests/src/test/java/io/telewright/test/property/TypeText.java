package io.telewright.test.property;

import java.util.List;

/**
 * The text of a type in which {@code %C0%} is the first type variable of the interface and {@code %M0%} that of the
 * method, whatever these are called where it is written.
 */
record TypeText(String template) {
    static final List<String> VARIABLES = List.of("A", "B", "C", "D");

    /** The text in an interface that has so many type variables of its own; those of the method come after them. */
    String in(int ofInterface) {
        String text = template;
        for (int i = 0; i < 2; i++) {
            text = text.replace("%C" + i + "%", VARIABLES.get(i))
                    .replace("%M" + i + "%", VARIABLES.get(ofInterface + i));
        }
        return text;
    }

    /** The same type in a sub-interface that extends the interface with these arguments. */
    TypeText inherited(List<TypeText> arguments) {
        String text = template;
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("%C" + i + "%", "%P" + i + "%");
        }
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("%P" + i + "%", arguments.get(i).template());
        }
        return new TypeText(text);
    }
}
